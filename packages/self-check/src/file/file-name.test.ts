import { describe, expect, test } from 'vitest';
import { fileName } from './file-name.ts';

describe('fileName', () => {
	test('names the day of the visitor, with leading zeros', () => {
		expect(fileName(new Date(2026, 0, 3, 23, 59))).toBe('it-selbstcheck-2026-01-03.json');
	});

	test('leaves the day out when the clock shows none', () => {
		expect(fileName(new Date(Number.NaN))).toBe('it-selbstcheck.json');
	});
});
