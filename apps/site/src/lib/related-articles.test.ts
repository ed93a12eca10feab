import { describe, expect, test } from 'vitest';
import { relatedArticles } from './related-articles.ts';

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

describe('relatedArticles', () => {
	test('takes what is named, in that order, then what has most in common', () => {
		expect(relatedArticles(own, all, 9).map(({ id }) => id)).toEqual(['nis2/d', 'nis2/b', 'nis2/e', 'nis2/c']);
	});

	test('keeps to the limit and leaves out what is not there', () => {
		expect(relatedArticles(own, all, 1).map(({ id }) => id)).toEqual(['nis2/d']);
		expect(relatedArticles(article('x/y', ['nis2/weg']), all, 3)).toEqual([]);
	});
});
