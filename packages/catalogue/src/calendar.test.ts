import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from './calendar.ts';

describe('addMonths', () => {
	test.each([
		['2026-01-31', 1, '2026-02-28'],
		['2027-08-31', 6, '2028-02-29'],
		['2099-11-30', 3, '2100-02-28'],
		['2026-12-15', 24, '2028-12-15'],
		['2026-03-31', 1, '2026-04-30'],
	])('%s and %i months is %s', (day, months, later) => {
		expect(addMonths(day, months)).toBe(later);
	});
});

describe('addDays', () => {
	test.each([
		['2026-12-02', -7, '2026-11-25'],
		['2028-03-01', -1, '2028-02-29'],
		['2026-12-31', 1, '2027-01-01'],
	])('%s and %i days is %s', (day, days, other) => {
		expect(addDays(day, days)).toBe(other);
	});
});
