import { describe, expect, test } from 'vitest';
import { LEVELS, levelAbove, levelBelow, levelOf, levelPairOf, lowerLevel, MODEL_VERSION } from './level.ts';

describe('MODEL_VERSION', () => {
	test('is the version whose arithmetic these tests describe', () => {
		expect(MODEL_VERSION).toBe('1.1.0');
	});
});

describe('LEVELS', () => {
	test('begin at 0, 20, 40, 65 and 85 percent', () => {
		expect(LEVELS.map(({ level, id, fromPercent }) => [level, id, fromPercent])).toEqual([
			[0, 'ungeregelt', 0],
			[1, 'reaktiv', 20],
			[2, 'geregelt', 40],
			[3, 'gesteuert', 65],
			[4, 'vorausschauend', 85],
		]);
	});
});

describe('levelOf', () => {
	test.each([
		[0, 100, 0],
		[19, 100, 0],
		[20, 100, 1],
		[39, 100, 1],
		[40, 100, 2],
		[64, 100, 2],
		[65, 100, 3],
		[84, 100, 3],
		[85, 100, 4],
		[100, 100, 4],
		[13, 20, 3],
		[7, 11, 2],
	])('puts %i of %i points on level %i', (points, max, level) => {
		expect(levelOf(points, max)).toBe(level);
	});

	test('has no level, rather than 0, when there is nothing to reach', () => {
		expect(levelOf(0, 0)).toBeNull();
	});
});

describe('levelPairOf', () => {
	test('takes both ends of the band', () => {
		expect(levelPairOf({ low: 3, high: 9, max: 12 })).toEqual({ secured: 1, possible: 3 });
	});

	test('is null for an empty band', () => {
		expect(levelPairOf({ low: 0, high: 0, max: 0 })).toBeNull();
	});
});

describe('levelAbove', () => {
	test('ends at the top', () => {
		expect([levelAbove(0), levelAbove(3), levelAbove(4)]).toEqual([1, 4, null]);
	});
});

describe('levelBelow', () => {
	test('stays at the bottom', () => {
		expect([levelBelow(4), levelBelow(1), levelBelow(0)]).toEqual([3, 0, 0]);
	});
});

describe('lowerLevel', () => {
	test('takes the lower one from either side', () => {
		expect([lowerLevel(1, 2), lowerLevel(2, 1), lowerLevel(3, 3)]).toEqual([1, 1, 3]);
	});
});
