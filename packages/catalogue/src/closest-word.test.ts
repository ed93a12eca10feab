import { describe, expect, test } from 'vitest';
import { closestWord, suggestion } from './closest-word.ts';

describe('closestWord', () => {
	test.each([
		['titel', ['title', 'summary'], 'title'],
		['Title', ['title'], 'title'],
		['reviewd', ['reviewed', 'rev'], 'reviewed'],
		['gewicht', ['weight', 'why'], null],
		['x', [], null],
	])('%s among %j is %s', (word, candidates, closest) => {
		expect(closestWord(word, candidates)).toBe(closest);
	});
});

describe('suggestion', () => {
	test('is a sentence to append, or nothing', () => {
		expect(suggestion('bsig-31', ['bsig-30'])).toBe(' Meinten Sie „bsig-30“?');
		expect(suggestion('ganz-anders', ['bsig-30'])).toBe('');
	});
});
