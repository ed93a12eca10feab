import { describe, expect, test } from 'vitest';
import { daysLeftOf, fundingState } from './funding-state.ts';
import { type ProgrammeChanges, sampleProgramme } from './sample-programme.ts';

const state = (changes: ProgrammeChanges, today: string) => fundingState(sampleProgramme(changes), today);

describe('fundingState', () => {
	test('is over on the day after the end, whatever the file says', () => {
		const period = { to: '2026-12-31' };
		for (const status of ['offen', 'unbekannt'] as const) {
			expect(state({ status, period }, '2026-12-31')).toBe(status);
			expect(state({ status, period }, '2027-01-01')).toBe('abgelaufen');
		}
	});

	test.each([
		['2027', '2027-12-31', '2028-01-01'],
		['2027-02', '2027-02-28', '2027-03-01'],
	])('takes %s for its last day', (to, last, after) => {
		expect(state({ period: { to } }, last)).toBe('offen');
		expect(state({ period: { to } }, after)).toBe('abgelaufen');
	});

	test('never lets an end in doubt take a programme off the list', () => {
		expect(state({ period: { to: '2024-12-31' }, periodToUnconfirmed: true }, '2026-11-22')).toBe('offen');
	});

	test('leaves a closed programme closed after the end of its last round, and an ended one ended', () => {
		const period = { to: '2026-03-29' };
		expect(state({ status: 'geschlossen', period }, '2026-11-22')).toBe('geschlossen');
		expect(state({ status: 'beendet', period }, '2026-11-22')).toBe('beendet');
	});

	test('has not begun before its first day', () => {
		expect(state({ period: { from: '2027-01-01' } }, '2026-12-31')).toBe('beginnt-spaeter');
		expect(state({ period: { from: '2027-01-01' } }, '2027-01-01')).toBe('offen');
		expect(state({ period: { from: '2027' }, status: 'unbekannt' }, '2026-12-31')).toBe('beginnt-spaeter');
	});
});

describe('daysLeftOf', () => {
	const left = (changes: ProgrammeChanges, today: string) => daysLeftOf(sampleProgramme(changes), today);

	test('counts to the last day', () => {
		expect(left({ period: { to: '2026-12-31' } }, '2026-11-22')).toBe(39);
		expect(left({ period: { to: '2026' } }, '2026-12-31')).toBe(0);
	});

	test.each([
		[{}, 'no end'],
		[{ period: { to: '2026-11-21' } }, 'over'],
		[{ period: { to: '2026-12-31' }, periodToUnconfirmed: true }, 'an end in doubt'],
		[{ period: { to: '2026-12-31' }, status: 'geschlossen' }, 'closed'],
		[{ period: { to: '2026-12-31' }, status: 'beendet' }, 'ended'],
	] as const)('is null for %j (%s)', (changes) => {
		expect(left(changes, '2026-11-22')).toBeNull();
	});
});
