import { describe, expect, test } from 'vitest';
import { suggestWords } from './suggest-words.ts';

const VOCABULARY = ['Daten', 'Datensicherung', 'Phishing', 'Firewall', 'Backup', 'Fischer', 'Notfall'];

describe('suggestWords', () => {
	test.each([
		['Phishnig', 'Phishing'],
		['phising', 'Phishing'],
		['Firewal test', null],
		['Fierwall', 'Firewall'],
		['Datensicheruung', 'Datensicherung'],
		['Datensicherrung', 'Datensicherung'],
		['mein Bakcup heute', 'mein Backup heute'],
	])('for %s is %s', (words, expected) => {
		expect(suggestWords(words, VOCABULARY)).toBe(expected);
	});

	test.each(['Notf', 'Firewalls', 'Notfallplan', 'Phishing', 'xyzxyzxyz', 'KI', ''])('leaves „%s“ alone', (words) => {
		expect(suggestWords(words, VOCABULARY)).toBeNull();
	});
});
