import { expect, test } from 'vitest';
import type { SearchRecord } from './search-records.ts';
import { searchVocabulary } from './search-vocabulary.ts';

const record = (title: string, text: string, words: readonly string[] = []): SearchRecord => ({
	url: '/a/',
	kind: 'Maßnahme',
	title,
	summary: '',
	words,
	text,
});

test('takes words of titles and search words, and of texts those that several say, most frequent first', () => {
	const records = [
		record('Sicherung', 'Eine Sicherung proben, sichern', ['Backup']),
		record('Firewall', 'Eine Sicherung proben. Einmalig.'),
	];
	expect(searchVocabulary(records)).toEqual(['Sicherung', 'Eine', 'proben', 'Backup', 'Firewall']);
});
