import { describe, expect, test } from 'vitest';
import { cachePolicy } from './cache-policy.ts';

describe('cachePolicy', () => {
	test.each([
		['/_astro/check.Bx1.js', 200, 'public, max-age=31536000, immutable'],
		['/_astro/check.Bx1.js', 304, 'public, max-age=31536000, immutable'],
		['/_astro/gone.js', 404, 'no-cache'],
		['/', 200, 'no-cache'],
		['/robots.txt', 200, 'no-cache'],
		['/ratgeber/_astro/', 200, 'no-cache'],
		['/daten-loeschen/', 200, 'no-store'],
	])('for %s with %i is %s', (path, status, expected) => {
		expect(cachePolicy(path, status)).toBe(expected);
	});
});
