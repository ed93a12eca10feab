import { describe, expect, test } from 'vitest';
import { buildDate } from './build-date.ts';

describe('buildDate', () => {
	test.each([undefined, ''])('is the day of the content when %j is given', (given) => {
		expect(buildDate(given, '2026-11-22')).toBe('2026-11-22');
	});

	test('is the day that is given', () => {
		expect(buildDate('2027-01-05', '2026-11-22')).toBe('2027-01-05');
	});

	test.each(['gestern', '2026-13-01', '2026-02-30', '05.01.2027', '2026-1-1'])('throws for %j', (given) => {
		expect(() => buildDate(given, '2026-11-22')).toThrow(
			new RangeError(`BUILD_DATE "${given}" is not a day. Write YYYY-MM-DD or leave it out.`),
		);
	});
});
