import { describe, expect, test } from 'vitest';
import { isPublished } from './is-published.ts';

describe('isPublished', () => {
	test.each([
		[false, '2026-11-23', true],
		[false, '2026-11-22', true],
		[false, '2026-11-24', false],
		[true, '2026-11-22', false],
	])('draft %s, published at %s: %s on 2026-11-23', (draft, publishedAt, expected) => {
		expect(isPublished({ draft, publishedAt }, '2026-11-23')).toBe(expected);
	});
});
