import { beforeAll, describe, expect, test } from 'vitest';
import { type Dictionary, loadGermanDictionary } from './german-dictionary.ts';

describe('loadGermanDictionary', () => {
	let dictionary: Dictionary;
	beforeAll(async () => {
		dictionary = await loadGermanDictionary();
	}, 30_000);

	test.each(['Haus', 'prüfen', 'Prüfen', 'Geschäftsleitung', 'Rechenzentrum', 'größer'])('knows %s', (word) => {
		expect(dictionary.has(word)).toBe(true);
	});

	test.each(['Rechnezentrum', 'Bestellunggen', 'haus', 'gross', 'pruefen', 'prufen'])('does not know %s', (word) => {
		expect(dictionary.has(word)).toBe(false);
	});

	test.each([
		['gross', 'groß'],
		['Pruefung', 'Prüfung'],
	])('suggests for %s the spelling %s', (word, right) => {
		expect(dictionary.suggest(word)[0]).toBe(right);
	});

	test('suggests at most three words that it knows, written large like the word', () => {
		const words = dictionary.suggest('Rechnezentrum');
		expect(words[0]).toBe('Rechenzentrum');
		expect(words.length).toBeLessThanOrEqual(3);
		expect(words.every((word) => dictionary.has(word))).toBe(true);
	});
});
