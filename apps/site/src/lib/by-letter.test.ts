import { describe, expect, test } from 'vitest';
import { byLetter } from './by-letter.ts';

const terms = (...words: string[]) => words.map((term) => ({ term }));

describe('byLetter', () => {
	test('keeps the order and puts small letters and umlauts where a dictionary has them', () => {
		const groups = byLetter(terms('älter', 'API', 'besonders wichtig', 'BSI', 'Übung'));
		expect(groups).toEqual([
			{ letter: 'A', terms: terms('älter', 'API') },
			{ letter: 'B', terms: terms('besonders wichtig', 'BSI') },
			{ letter: 'U', terms: terms('Übung') },
		]);
	});

	test('has no letter without a term', () => {
		expect(byLetter([])).toEqual([]);
	});
});
