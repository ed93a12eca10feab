import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, searchTrades } from './search-trades.ts';

const TRADES = [
	{ label: 'Maschinenbau', words: ['Werkzeugmaschinen', 'Anlagenbau'] },
	{ label: 'Lebensmittel: Großhandel, industrielle Herstellung', words: ['Großküche', 'Brauerei'] },
	{ label: 'Abfallwirtschaft', words: ['Müllabfuhr', 'Recycling'] },
	{ label: 'Spedition', words: ['Lkw', 'Fuhrunternehmen', 'Maschinentransport'] },
];
const found = (query: string) => searchTrades(TRADES, query).map(({ label }) => label);

describe('searchTrades', () => {
	test.each([
		['Maschinenbau', 'Maschinenbau'],
		['MASCH', 'Maschinenbau'],
		['grossk', 'Lebensmittel: Großhandel, industrielle Herstellung'],
		['Großkueche', 'Lebensmittel: Großhandel, industrielle Herstellung'],
		['Muell', 'Abfallwirtschaft'],
		['Müll', 'Abfallwirtschaft'],
		['mull', 'Abfallwirtschaft'],
		['lkw', 'Spedition'],
		['großhandel lebensmittel', 'Lebensmittel: Großhandel, industrielle Herstellung'],
	])('finds with %s first: %s', (query, label) => {
		expect(found(query)[0]).toBe(label);
	});

	test('puts the start of a name before an everyday word, and that before letters within', () => {
		expect(found('masch')).toEqual(['Maschinenbau', 'Spedition']);
		expect(found('bau')).toEqual(['Maschinenbau']);
	});

	test('finds nothing when one of the words fits nowhere', () => {
		expect(found('maschinen xyz')).toEqual([]);
	});

	test.each(['', '   ', ' – '])('finds everything, in its order, when nothing is typed: "%s"', (query) => {
		expect(found(query)).toEqual(TRADES.map(({ label }) => label));
	});

	test('finds a trade by every beginning of each of its words, in every spelling of an umlaut', () => {
		const words = TRADES.flatMap(({ label, words: everyday }) => [label, ...everyday].map((word) => [label, word]));
		fc.assert(
			fc.property(fc.constantFrom(...words), fc.nat(40), fc.boolean(), ([label = '', word = ''], length, spelled) => {
				const start = word.slice(0, 1 + (length % word.length));
				const typed = spelled ? start.replaceAll('ü', 'ue').replaceAll('ß', 'ss') : start;
				expect(found(typed)).toContain(label);
			}),
		);
	});
});

describe('foldText', () => {
	test.each([
		['Straße', 'strasse'],
		['Öl', 'ol'],
		['Oel', 'ol'],
		['Café', 'cafe'],
	])('writes %s as %s', (text, folded) => {
		expect(foldText(text)).toBe(folded);
	});
});
