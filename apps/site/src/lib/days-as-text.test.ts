import { describe, expect, test } from 'vitest';
import { daysAsText } from './days-as-text.ts';

describe('daysAsText', () => {
	test('finds days at every depth and leaves the rest alone', () => {
		const day = new Date('2026-11-23T00:00:00Z');
		expect(daysAsText({ a: day, b: [{ c: day, d: 'x', e: null }], f: 3 })).toEqual({
			a: '2026-11-23',
			b: [{ c: '2026-11-23', d: 'x', e: null }],
			f: 3,
		});
	});
});
