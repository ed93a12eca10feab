import { describe, expect, test } from 'vitest';
import { daysBetween, firstDayOf, lastDayOf } from './days.ts';

describe('daysBetween', () => {
	test.each([
		['2026-11-22', '2026-11-22', 0],
		['2026-11-22', '2026-12-31', 39],
		['2026-12-31', '2026-11-22', -39],
		['2024-02-28', '2024-03-01', 2],
		['2023-02-28', '2023-03-01', 1],
		['2099-12-31', '2101-01-01', 366],
		['2000-01-01', '2001-01-01', 366],
	])('%s to %s is %i days', (from, to, days) => {
		expect(daysBetween(from, to)).toBe(days);
	});

	test('agrees with the calendar of the platform on every day of nine years', () => {
		const day = (index: number) => new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10);
		for (let index = 1; index < 3290; index += 1) {
			expect(daysBetween('2023-01-01', day(index))).toBe(index);
		}
	});
});

describe('lastDayOf and firstDayOf', () => {
	test.each([
		['2027', '2027-01-01', '2027-12-31'],
		['2026-02', '2026-02-01', '2026-02-28'],
		['2028-02', '2028-02-01', '2028-02-29'],
		['2100-02', '2100-02-01', '2100-02-28'],
		['2026-11', '2026-11-01', '2026-11-30'],
		['2026-11-22', '2026-11-22', '2026-11-22'],
	])('%s begins on %s and ends on %s', (rough, first, last) => {
		expect([firstDayOf(rough), lastDayOf(rough)]).toEqual([first, last]);
	});
});
