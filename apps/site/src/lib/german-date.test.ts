import { describe, expect, test } from 'vitest';
import { germanDate, roughGermanDate } from './german-date.ts';

describe('germanDate', () => {
	test.each([
		['2026-11-23', '23. November 2026'],
		['2026-03-01', '1. März 2026'],
		['2026-01-31', '31. Januar 2026'],
		['2026-12-09', '9. Dezember 2026'],
	])('writes %s as %s', (day, text) => {
		expect(germanDate(day)).toBe(text);
	});

	test.each(['', '2026', '2026-13-01', '2026-00-01', '2026-11', '2026-11-23T00:00:00Z', '23.11.2026', '2026-11-x'])(
		'throws for %j, which is no day',
		(day) => {
			expect(() => germanDate(day)).toThrow(new RangeError(`"${day}" is not a day. Write YYYY-MM-DD.`));
		},
	);
});

describe('roughGermanDate', () => {
	test.each([
		['2026-11-23', '23. November 2026'],
		['2026-03', 'März 2026'],
		['2026', '2026'],
	])('writes %s as %s', (date, text) => {
		expect(roughGermanDate(date)).toBe(text);
	});

	test.each(['2026-13', '2026-00', 'Mai 2026', ''])('throws for %j', (date) => {
		expect(() => roughGermanDate(date)).toThrow(RangeError);
	});
});
