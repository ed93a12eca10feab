import { describe, expect, test } from 'vitest';
import { relatedFinder } from './related-finder.ts';

const article = (id: string, related: string[] = [], measures: string[] = []) => ({ id, data: { related, measures } });
const own = article('nis2/a', ['nis2/d', 'nis2/b'], ['m1', 'm2', 'm3']);
const all = [
	own,
	article('nis2/b'),
	article('nis2/c', [], ['m1']),
	article('nis2/d'),
	article('nis2/e', [], ['m2', 'm3']),
	article('nis2/f', [], ['m9']),
];
const idsFor = (of: typeof own, limit: number, list = all) => relatedFinder(list, limit)(of).map(({ id }) => id);

describe('relatedFinder', () => {
	test('takes what is named, in that order, then what has most in common', () => {
		expect(idsFor(own, 9)).toEqual(['nis2/d', 'nis2/b', 'nis2/e', 'nis2/c']);
	});

	test('keeps to the limit and leaves out what is not there', () => {
		expect(idsFor(own, 1)).toEqual(['nis2/d']);
		expect(idsFor(article('x/y', ['nis2/weg']), 3)).toEqual([]);
	});

	test('goes by id where as much is in common, whatever the order of the list and of the measures', () => {
		const many = [
			...['i', 'c', 'h', 'b', 'g'].map((id) => article(id, [], ['m1', 'm2'])),
			...['f', 'a', 'e'].map((id) => article(id, [], ['m2', 'm1', 'm7'])),
		];
		expect(idsFor(article('c', [], ['m1', 'm2']), 4, many)).toEqual(['a', 'b', 'e', 'f']);
		const third = many.find(({ id }) => id === 'c') ?? own;
		expect(idsFor(third, 9, many)).toEqual(['a', 'b', 'e', 'f', 'g', 'h', 'i']);
		expect(idsFor({ ...third, data: { ...third.data, related: ['h', 'a'] } }, 3, [...many].reverse())).toEqual([
			'h',
			'a',
			'b',
		]);
	});
});
