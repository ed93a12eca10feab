import { describe, expect, test } from 'vitest';
import { buildDay } from './build-day.ts';

describe('buildDay', () => {
	test('is the day handed in, else that of the content', () => {
		expect(buildDay('2027-01-05', '2026-11-23')).toBe('2027-01-05');
		expect(buildDay(undefined, '2026-11-23')).toBe('2026-11-23');
		expect(buildDay('', '2026-11-23')).toBe('2026-11-23');
	});

	test.each(['morgen', '2027-13-01', '05.01.2027', '2027-01-05T00:00'])('refuses %j', (given) => {
		expect(() => buildDay(given, '2026-11-23')).toThrow('YYYY-MM-DD');
	});
});
