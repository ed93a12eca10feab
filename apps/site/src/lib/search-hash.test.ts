import { describe, expect, test } from 'vitest';
import { hashOfSearch, searchFromHash } from './search-hash.ts';

describe('searchFromHash', () => {
	test('brings back what was written', () => {
		const request = { words: 'Maßnahmen & mehr', kind: 'Maßnahme' };
		expect(searchFromHash(`#${hashOfSearch(request)}`)).toEqual(request);
	});

	test.each(['', '#', '#x=1', '#%E0%A4%A'])('takes %j for nothing', (hash) => {
		expect(searchFromHash(hash)).toEqual({ words: '', kind: '' });
	});

	test('cuts what nobody types', () => {
		expect(searchFromHash(`#suche=${'a'.repeat(5000)}`).words).toHaveLength(200);
	});
});

describe('hashOfSearch', () => {
	test('is empty when nothing is looked for', () => {
		expect(hashOfSearch({ words: '  ', kind: '' })).toBe('');
	});
});
