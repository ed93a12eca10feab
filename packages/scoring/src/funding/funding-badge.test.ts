import { describe, expect, test } from 'vitest';
import { fundingBadge } from './funding-badge.ts';
import { type ProgrammeChanges, sampleProgramme } from './sample-programme.ts';

const badge = (changes: ProgrammeChanges, today = '2026-11-22') => fundingBadge(sampleProgramme(changes), today);

describe('fundingBadge', () => {
	test.each([
		['2026-11-22', 'checked'],
		['2026-08-24', 'checked'],
		['2026-08-23', 'check-again'],
		['2026-05-26', 'check-again'],
		['2026-05-25', 'unchecked'],
		['2026-12-01', 'checked'],
	])('of a record last checked on %s is %s', (lastChecked, code) => {
		expect(badge({ lastChecked }).code).toBe(code);
	});

	test('names the day of the check, or whom to ask', () => {
		expect(badge({ lastChecked: '2026-11-12' })).toEqual({ code: 'checked', lastChecked: '2026-11-12' });
		expect(badge({ status: 'unbekannt' })).toEqual({ code: 'unchecked', agency: 'Beispielstelle' });
	});

	test('counts down the last 60 days', () => {
		expect(badge({ period: { to: '2027-01-22' } }).code).toBe('checked');
		expect(badge({ period: { to: '2027-01-21' } })).toEqual({
			code: 'ends-soon',
			periodTo: '2027-01-21',
			daysLeft: 60,
		});
		expect(badge({ period: { to: '2026-11-22' } })).toEqual({ code: 'ends-soon', periodTo: '2026-11-22', daysLeft: 0 });
	});

	test('never makes an unchecked record look checked because it ends soon', () => {
		expect(badge({ period: { to: '2026-12-31' }, status: 'unbekannt' }).code).toBe('unchecked');
		expect(badge({ period: { to: '2026-12-31' }, lastChecked: '2026-05-25' }).code).toBe('unchecked');
	});

	test('says since when a programme is over and what followed', () => {
		const successors = ['bund-neu'];
		const over = { code: 'ended', on: '2024-12-31', successors };
		expect(badge({ status: 'beendet', endedOn: '2024-12-31', successors })).toEqual(over);
		expect(badge({ period: { to: '2024-12-31' }, successors })).toEqual(over);
		expect(badge({ status: 'beendet' })).toEqual({ code: 'ended', on: null, successors: [] });
	});

	test('is closed while the next round is open', () => {
		expect(badge({ status: 'geschlossen', lastChecked: '2025-01-01' })).toEqual({ code: 'closed' });
	});
});
