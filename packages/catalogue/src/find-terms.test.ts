import { describe, expect, test } from 'vitest';
import { findTerms } from './find-terms.ts';

const term = (id: string, word: string, ...aliases: string[]) => ({ id, term: word, aliases });

const GLOSSARY = [
	term('besonders-wichtig', 'besonders wichtige Einrichtung'),
	term('dora', 'DORA'),
	term('ki', 'KI', 'künstliche Intelligenz'),
	term('schatten-ki', 'Schatten-KI'),
	term('uebung', 'Übung'),
	term('wichtig', 'wichtige Einrichtung', 'wichtige Einrichtungen'),
];

describe('findTerms', () => {
	test('gives each term once, in the order of first occurrence', () => {
		expect(findTerms('Eine Übung mit KI, und noch eine Übung.', GLOSSARY)).toEqual(['uebung', 'ki']);
	});

	test.each([
		['alias', 'Mit künstliche Intelligenz.', ['ki']],
		['alias across a line break', 'Mit künstliche\nIntelligenz.', ['ki']],
		['longest of several', 'Sie sind besonders wichtige Einrichtung.', ['besonders-wichtig']],
		['inflected form only if listed', 'Für wichtige Einrichtungen.', ['wichtig']],
		['no part of a longer word', 'Übungen, Abübung, PKI und KIs.', []],
		['no umlaut as a boundary', 'DORAÜbung', []],
		['no other case', 'ki, dora, übung', []],
		['first part of a compound', 'Ein KI-Dienst.', ['ki']],
		['no last part of a compound, unless listed', 'Abo-KI und Schatten-KI', ['schatten-ki']],
		['words in quotes and emphasis', '„DORA“ und **KI**', ['dora', 'ki']],
		['words of a link', '[Die Übung](/massnahmen/x/)', ['uebung']],
	])('finds %s', (_what, text, ids) => {
		expect(findTerms(text, GLOSSARY)).toEqual(ids);
	});

	test('leaves out code, addresses and footnotes', () => {
		const text = 'Siehe [hier](https://beispiel.de/KI) und `DORA`.[^1]\n\n[^1]: Eine Übung, 2026.\n\n```\nKI\n```\n';
		expect(findTerms(text, GLOSSARY)).toEqual([]);
	});

	test('takes signs of a term as they are', () => {
		expect(findTerms('Cxx und C++ (neu)', [term('cpp', 'C++ (neu')])).toEqual(['cpp']);
	});

	test('finds nothing with an empty glossary', () => {
		expect(findTerms('KI', [])).toEqual([]);
	});
});
