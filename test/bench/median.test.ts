import { expect, test } from 'vitest';
import { median } from './median.ts';

test.each([
	[[3], 3],
	[[9, 1, 5], 5],
	[[4, 10, 1, 2], 3],
])('the median of %j is %d', (values, expected) => {
	expect(median(values)).toBe(expected);
});

test('no values have no median', () => {
	expect(() => median([])).toThrow('No values have no median.');
});
