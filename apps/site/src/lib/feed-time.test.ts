import { describe, expect, test } from 'vitest';
import { feedTime } from './feed-time.ts';

describe('feedTime', () => {
	test.each([
		['2026-11-22', '2026-11-22T00:00:00+01:00', 'Sun, 22 Nov 2026 00:00:00 +0100'],
		['2026-07-01', '2026-07-01T00:00:00+02:00', 'Wed, 01 Jul 2026 00:00:00 +0200'],
		['2026-03-29', '2026-03-29T00:00:00+01:00', 'Sun, 29 Mar 2026 00:00:00 +0100'],
		['2026-10-25', '2026-10-25T00:00:00+02:00', 'Sun, 25 Oct 2026 00:00:00 +0200'],
	])('%s begins in Germany at %s', (day, atom, rss) => {
		expect(feedTime(day)).toEqual({ atom, rss });
		expect(Date.parse(rss)).toBe(Date.parse(atom));
	});
});
