import { describe, expect, test } from 'vitest';
import { HORIZONS, isCovered, SCORING_LIMITS } from './scoring-limits.ts';

describe('SCORING_LIMITS', () => {
	test('are the published editorial numbers', () => {
		expect(SCORING_LIMITS).toEqual({
			topPoints: 3,
			coverage: [1, 2],
			notApplicable: [1, 2],
			foundationLead: 1,
			unknownGapThirds: 2,
			capBonus: [3, 2],
			exposureTenths: { base: 10, min: 8, max: 15 },
			clarifyEffortHalfDays: 1,
			topActions: 5,
			topMeasuresPerDomain: 2,
		});
	});
});

describe('HORIZONS', () => {
	test('end at one, five and twenty working days', () => {
		expect(HORIZONS.map(({ id, upToDays }) => [id, upToDays])).toEqual([
			['diese-woche', 1],
			['dieses-quartal', 5],
			['planen', 20],
		]);
	});
});

describe('isCovered', () => {
	test('begins at exactly one half', () => {
		expect([isCovered(2, 5), isCovered(2, 4), isCovered(3, 5)]).toEqual([false, true, true]);
	});

	test('is false for an empty whole', () => {
		expect(isCovered(0, 0)).toBe(false);
	});
});
