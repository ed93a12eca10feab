import { describe, expect, test } from 'vitest';
import { roughDate } from './rough-date.ts';

describe('roughDate', () => {
	test.each([
		['2026-12-31', '31.12.2026'],
		['2026-03', 'März 2026'],
		['2027', '2027'],
	])('writes %s as %s', (date, text) => {
		expect(roughDate(date)).toBe(text);
	});
});
