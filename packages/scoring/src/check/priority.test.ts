import type { PriorityFactors } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { comparePriority, exposureTenths } from './priority.ts';
import { sampleMeasure } from './sample-catalogue.ts';

const base: PriorityFactors = { effect: 3, exposureTenths: 10, gapThirds: 2, effortHalfDays: 4, liftsCap: false };

describe('comparePriority', () => {
	test.each<[string, Partial<PriorityFactors>, Partial<PriorityFactors>]>([
		['more effect', { effect: 4 }, {}],
		['more exposure', { exposureTenths: 11 }, {}],
		['a wider gap', { gapThirds: 3 }, {}],
		['less effort', { effortHalfDays: 2 }, {}],
		['a lifted cap, however small', { effect: 1, effortHalfDays: 40, liftsCap: true }, { effect: 5 }],
		['half the effect at a fifth of the effort', { effect: 2, effortHalfDays: 2 }, { effect: 4, effortHalfDays: 10 }],
		['the larger of two lifted caps', { liftsCap: true }, { effect: 2, liftsCap: true }],
	])('puts %s first', (_, a, b) => {
		expect(comparePriority({ ...base, ...a }, { ...base, ...b })).toBeLessThan(0);
		expect(comparePriority({ ...base, ...b }, { ...base, ...a })).toBeGreaterThan(0);
	});

	test('finds twice the effect at four times the effort equal', () => {
		expect(
			comparePriority({ ...base, effect: 4, effortHalfDays: 40 }, { ...base, effect: 2, effortHalfDays: 10 }),
		).toBe(0);
	});

	test('agrees with P as published, on every pair of a grid', () => {
		const grid = [1, 5].flatMap((effect) =>
			[8, 10, 15].flatMap((tenths) =>
				[1, 2, 3].flatMap((gapThirds) =>
					[1, 2, 4, 10, 20, 40].flatMap((effortHalfDays) =>
						[true, false].map((liftsCap) => ({ effect, exposureTenths: tenths, gapThirds, effortHalfDays, liftsCap })),
					),
				),
			),
		);
		const published = (f: PriorityFactors) =>
			((f.effect * (f.exposureTenths / 10) * (f.gapThirds / 3)) / Math.sqrt(f.effortHalfDays / 2)) *
			(f.liftsCap ? 1.5 : 1);
		for (const a of grid) {
			for (const b of grid) {
				const difference = published(b) - published(a);
				if (a.liftsCap === b.liftsCap && Math.abs(difference) > 1e-9) {
					expect(Math.sign(comparePriority(a, b))).toBe(Math.sign(difference));
				}
			}
		}
	});
});

describe('exposureTenths', () => {
	const scope = { facts: { homeoffice: 'immer' }, answerOf: () => undefined };
	const holds = { context: 'homeoffice', in: ['immer'] };

	test.each([
		['10 without rules', [], 10],
		[
			'the sum of the rules that hold',
			[
				{ if: holds, add: 2 },
				{ if: holds, add: 1 },
				{ if: { not: holds }, add: 5 },
			],
			13,
		],
		[
			'at least 8',
			[
				{ if: holds, add: -2 },
				{ if: holds, add: -2 },
			],
			8,
		],
		[
			'at most 15',
			[
				{ if: holds, add: 5 },
				{ if: holds, add: 1 },
			],
			15,
		],
	])('is %s', (_, exposure, expected) => {
		expect(exposureTenths(sampleMeasure('m', { exposure }), scope)).toBe(expected);
	});
});
