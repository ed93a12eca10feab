import { describe, expect, test } from 'vitest';
import { findCycle } from './find-cycle.ts';

describe('findCycle', () => {
	test('finds the same way round for every order of edges', () => {
		const edges: [string, string[]][] = [
			['a', ['d', 'b']],
			['b', ['c']],
			['c', ['b']],
			['d', []],
		];
		expect(findCycle(new Map(edges))).toEqual(['b', 'c', 'b']);
		expect(findCycle(new Map([...edges].reverse()))).toEqual(['b', 'c', 'b']);
	});

	test('finds nothing where every way ends', () => {
		expect(
			findCycle(
				new Map([
					['a', ['b', 'c']],
					['b', ['c']],
				]),
			),
		).toBeNull();
	});
});
