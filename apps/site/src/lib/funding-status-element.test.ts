import { describe, expect, test } from 'vitest';
import { type StatusFacts, statusOn } from './funding-status-element.ts';

const facts: StatusFacts = {
	status: 'offen',
	endedOn: null,
	period: { from: null, to: '2026-12-31' },
	periodToUnconfirmed: false,
	successors: ['bund-neu'],
	successorNames: ['Neues Programm'],
	lastChecked: '2026-09-15',
	agency: 'BAFA',
};

describe('statusOn', () => {
	test.each([
		['2026-10-01', 'checked', 'Geprüft am 15.09.2026'],
		['2026-11-02', 'ends-soon', 'Endet am 31.12.2026, noch 59 Tage'],
		['2026-12-31', 'ends-soon', 'Endet am 31.12.2026, heute ist der letzte Tag'],
		['2027-01-01', 'ended', 'Beendet seit 31.12.2026. Nachfolger: Neues Programm'],
	])('says on %s that it is %s', (day, code, text) => {
		expect(statusOn(facts, day)).toEqual({ code, text });
	});

	test('does not end what only a third party says ends', () => {
		expect(statusOn({ ...facts, periodToUnconfirmed: true }, '2027-01-01').code).toBe('check-again');
	});
});
