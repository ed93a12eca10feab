import { describe, expect, test } from 'vitest';
import {
	addMeasures,
	countSyllables,
	EMPTY_MEASURE,
	formatEase,
	measureText,
	readingEase,
	sentencesOf,
	wordsOf,
} from './reading-ease.ts';

describe('countSyllables', () => {
	test.each([
		['Haus', 1],
		['bauen', 2],
		['Bäuerin', 3],
		['Neuigkeit', 3],
		['Theater', 3],
		['geändert', 3],
		['prüfen', 2],
		['Lösung', 2],
		['System', 2],
		['Quelle', 2],
		['See', 1],
		['Sicherheitsvorfall', 5],
		['IT-Dienstleister', 4],
		['72', 1],
		['DKM', 1],
	])('counts %s', (word, syllables) => {
		expect(countSyllables(word)).toBe(syllables);
		expect(countSyllables(word.toUpperCase())).toBe(syllables);
		expect(countSyllables(word.normalize('NFD'))).toBe(syllables);
	});
});

describe('wordsOf', () => {
	test('leaves out dashes and signs that stand alone', () => {
		expect(wordsOf('Heute – nicht morgen, 40 % von 3.')).toEqual(['Heute', 'nicht', 'morgen,', '40', 'von', '3.']);
	});
});

describe('sentencesOf', () => {
	test('names each sentence and where it begins', () => {
		expect(sentencesOf('Wer prüft? Niemand.')).toEqual([
			{ index: 0, text: 'Wer prüft? ' },
			{ index: 11, text: 'Niemand.' },
		]);
	});

	test.each([
		'Das verlangt § 38 Abs. 1 BSIG seit dem 6. Dezember.',
		'Nehmen Sie z. B. Listen.',
		'Es sind ca. 40 Euro,\ngerechnet auf ein Jahr.',
	])('finds one sentence in %j', (text) => {
		expect(sentencesOf(text)).toHaveLength(1);
	});

	test.each(['', ' … ', '–'])('finds none in %j', (text) => {
		expect(sentencesOf(text)).toEqual([]);
	});
});

describe('measureText', () => {
	test('counts a text as one counts by hand', () => {
		// Der Be-trieb prüft die Si-che-rung. | Wer fehlt, fragt nach.
		expect(measureText('Der Betrieb prüft die Sicherung. Wer fehlt, fragt nach.')).toEqual({
			words: 9,
			sentences: 2,
			syllables: 12,
			longest: 5,
		});
	});
});

describe('addMeasures', () => {
	test('gives what both texts give when read as one', () => {
		const [a, b] = ['Der Betrieb prüft die Sicherung. ', 'Wer fehlt, fragt nach.'];
		expect(addMeasures(addMeasures(EMPTY_MEASURE, measureText(a)), measureText(b))).toEqual(measureText(a + b));
	});
});

describe('readingEase', () => {
	test.each([
		// 9 words, 2 sentences, 12 syllables: 180 − 4.5 − 58.5 × 12/9
		['Der Betrieb prüft die Sicherung. Wer fehlt, fragt nach.', 97.5],
		// 3 words, 1 sentence, Ri-si-ko-ma-na-ge-ment-maß-nah-men do-ku-men-tie-ren: 10 + 5 + 1 syllables
		['Wir dokumentieren Risikomanagementmaßnahmen.', 180 - 3 - 58.5 * (16 / 3)],
		// 1 word, 1 sentence, 1 syllable
		['Nein.', 120.5],
	])('scores %j', (text, score) => {
		expect(readingEase(measureText(text))).toBeCloseTo(score, 10);
	});

	test('gives no score without a word', () => {
		expect(readingEase(EMPTY_MEASURE)).toBeNull();
	});
});

describe('formatEase', () => {
	test.each([
		[39.99, '39'],
		[-44.8, '−45'],
	])('writes %d as %s', (ease, text) => {
		expect(formatEase(ease)).toBe(text);
	});
});
