import { describe, expect, test } from 'vitest';
import { type Candidate, fewestRaises } from './fewest-raises.ts';
import { sampleQuestion } from './sample-catalogue.ts';

function candidate(id: string, weight: 1 | 2 | 3, from: number, required = 0): Candidate {
	return { question: sampleQuestion(id, { weight }), from, required };
}

function solve(groups: readonly { candidates: readonly Candidate[]; deficit: number }[], total = 0) {
	return fewestRaises(groups, total)?.map(({ question, from, to }) => `${question.id} ${from}→${to}`) ?? null;
}

describe('fewestRaises', () => {
	test('takes the largest weighted gain', () => {
		const candidates = [candidate('A1', 1, 0), candidate('A2', 3, 1), candidate('A3', 2, 0)];
		expect(solve([{ candidates, deficit: 600 }])).toEqual(['A2 1→3']);
	});

	test('asks for no more than needed', () => {
		expect(solve([{ candidates: [candidate('A1', 1, 0), candidate('A2', 3, 1)], deficit: 301 }])).toEqual(['A2 1→3']);
		expect(solve([{ candidates: [candidate('A1', 1, 0), candidate('A2', 3, 1)], deficit: 300 }])).toEqual(['A2 1→2']);
	});

	test('breaks ties in catalogue order', () => {
		const candidates = [candidate('A1', 1, 0), candidate('A2', 1, 0), candidate('A3', 1, 0)];
		expect(solve([{ candidates, deficit: 400 }])).toEqual(['A1 0→2', 'A2 0→2']);
		expect(solve([{ candidates, deficit: 500 }])).toEqual(['A1 0→2', 'A2 0→3']);
	});

	test('puts must-haves first, even where something else would gain more', () => {
		const candidates = [candidate('A1', 3, 0), candidate('A2', 1, 0, 2), candidate('A3', 1, 2, 2)];
		expect(solve([{ candidates, deficit: 100 }])).toEqual(['A2 0→2']);
		expect(solve([{ candidates, deficit: 400 }])).toEqual(['A2 0→2', 'A1 0→1']);
	});

	test('spares points in catalogue order, must-have or not', () => {
		const candidates = [candidate('A1', 1, 0), candidate('A2', 1, 0, 1)];
		expect(solve([{ candidates, deficit: 500 }])).toEqual(['A2 0→3', 'A1 0→2']);
	});

	test('is null if only one of the groups is out of reach', () => {
		const reached = { candidates: [candidate('A1', 1, 0)], deficit: 100 };
		expect(solve([reached, { candidates: [candidate('B1', 1, 2)], deficit: 200 }])).toBeNull();
	});

	test('never lowers a must-have below what it needs', () => {
		expect(solve([{ candidates: [candidate('A1', 1, 0, 3)], deficit: -500 }])).toEqual(['A1 0→3']);
	});

	test('needs nothing when nothing is missing', () => {
		expect(solve([{ candidates: [candidate('A1', 1, 0)], deficit: 0 }])).toEqual([]);
		expect(solve([{ candidates: [candidate('A1', 1, 0)], deficit: -100 }], -100)).toEqual([]);
	});

	test('meets the goals of the groups before the total one', () => {
		const groups = [
			{ candidates: [candidate('A1', 1, 0), candidate('A2', 1, 2)], deficit: 200 },
			{ candidates: [candidate('B1', 3, 0), candidate('B2', 2, 0)], deficit: 0 },
		];
		expect(solve(groups)).toEqual(['A1 0→2']);
		expect(solve(groups, 1100)).toEqual(['A1 0→2', 'B1 0→3']);
		expect(solve(groups, 1300)).toEqual(['A1 0→2', 'B1 0→2', 'B2 0→3']);
	});

	test('keeps the goal of a group while it spares points of the total', () => {
		const groups = [
			{ candidates: [candidate('A1', 1, 0)], deficit: 300 },
			{ candidates: [candidate('B1', 3, 0)], deficit: 0 },
		];
		expect(solve(groups, 500)).toEqual(['A1 0→3', 'B1 0→1']);
	});

	test('leaves questions at the top alone', () => {
		expect(solve([{ candidates: [candidate('A1', 3, 3), candidate('A2', 1, 2)], deficit: 100 }])).toEqual(['A2 2→3']);
	});

	test('is null when the points do not suffice', () => {
		expect(solve([{ candidates: [candidate('A1', 1, 0)], deficit: 301 }])).toBeNull();
		expect(solve([{ candidates: [candidate('A1', 1, 0)], deficit: 0 }], 301)).toBeNull();
	});
});
