import { describe, expect, test } from 'vitest';
import { isoDay, roughDate } from './rough-date.ts';

describe('roughDate', () => {
	test.each([
		['2026-12-31', '31.12.2026'],
		['2026-03', 'März 2026'],
		['2027', '2027'],
	])('writes %s as %s', (date, text) => {
		expect(roughDate(date)).toBe(text);
	});
});

describe('isoDay', () => {
	test('is the day the visitor sees on the wall, with zeros', () => {
		expect(isoDay(new Date(2027, 0, 5, 0, 0, 1))).toBe('2027-01-05');
		expect(isoDay(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
	});
});
