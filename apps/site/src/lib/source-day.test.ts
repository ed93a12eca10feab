import { describe, expect, test } from 'vitest';
import { sourceDay } from './source-day.ts';

describe('sourceDay', () => {
	test.each([
		[{ asOf: '2026-08-19' }, 'Stand 19. August 2026'],
		[{ asOf: '2023-08' }, 'Stand August 2023'],
		[{ asOf: '2023' }, 'Stand 2023'],
		[{ readOn: '2026-11-22' }, 'ohne eigenes Datum, gelesen am 22. November 2026'],
		[{ secondHand: true }, 'nicht selbst gelesen'],
		[{ asOf: '2026-01-20', secondHand: true }, 'Stand 20. Januar 2026, nicht selbst gelesen'],
	])('says of %j: %s', (dates, text) => {
		expect(sourceDay(dates)).toBe(text);
	});
});
