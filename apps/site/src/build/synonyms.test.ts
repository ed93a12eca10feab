import { describe, expect, test } from 'vitest';
import type { SearchRecord } from './search-records.ts';
import { synonymFinder } from './synonyms.ts';

const record = (change: Partial<SearchRecord>): SearchRecord => ({
	url: '/a/',
	kind: 'Maßnahme',
	title: 'Titel',
	summary: '',
	words: [],
	text: '',
	...change,
});
const GLOSSARY = [
	record({ kind: 'Begriff', title: 'Datensicherung', words: ['Backup', 'Sicherung'] }),
	record({ kind: 'Begriff', title: 'C++', words: [] }),
];

describe('synonymFinder', () => {
	const find = synonymFinder(GLOSSARY);

	test('gives all names of a term in the title, in the search words or in the text', () => {
		const all = ['Backup', 'Datensicherung', 'Sicherung'];
		expect(find(record({ title: 'Die Datensicherung proben' }))).toEqual({ title: all, text: [] });
		expect(find(record({ words: ['backup'] }))).toEqual({ title: all, text: [] });
		expect(find(record({ text: 'Eine Sicherung im Monat.' }))).toEqual({ title: [], text: all });
	});

	test('takes whole words only, and names with marks', () => {
		expect(find(record({ text: 'Sicherungen und Versicherung' })).text).toEqual([]);
		expect(find(record({ text: 'in C++ geschrieben' })).text).toEqual(['C++']);
	});

	test('finds nothing without a glossary', () => {
		expect(synonymFinder([])(record({ text: 'Backup' }))).toEqual({ title: [], text: [] });
	});
});
