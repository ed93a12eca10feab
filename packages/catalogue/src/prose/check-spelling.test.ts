import { describe, expect, test } from 'vitest';
import type { Passage } from '../content.ts';
import { checkSpelling } from './check-spelling.ts';
import type { Dictionary } from './german-dictionary.ts';
import { parseWordList } from './word-list.ts';

const KNOWN = new Set(['Die', 'die', 'Prüfung', 'prüft', 'Wege', 'Frist', 'und', 'kennt']);
const dictionary: Dictionary = { has: (word) => KNOWN.has(word), suggest: () => ['Prüfung', 'Prüfungen'] };

function check(text: string, words = '') {
	const lineOf = (index: number) => 7 + text.slice(0, index).split('\n').length - 1;
	const passage: Passage = { path: 'content/a.md', at: [], text, lineOf };
	return checkSpelling([passage], dictionary, parseWordList('content/.woerter.txt', words).list);
}

describe('checkSpelling', () => {
	test('names line, word, similar words and what to do', () => {
		expect(check('Die Prüfung\nund die Prüfugn')).toEqual([
			{
				path: 'content/a.md',
				line: 8,
				at: [],
				message:
					'„Prüfugn“ steht in keinem Wörterbuch. Meinten Sie „Prüfung“, „Prüfungen“? Ist das Wort richtig, tragen Sie es in content/.woerter.txt ein.',
			},
		]);
	});

	test.each([
		'Die Prüfungs- und die -wege',
		'NIS2 und IPv6',
		'Die `pnpm` Prüfung und https://xyz.example/abc, [^abc], förder-x.example',
		'z. B.',
		'Die Pru\u0308fung',
	])('accepts %j', (text) => {
		expect(check(text)).toEqual([]);
	});

	test('knows the words of our own list, large at the start of a sentence too, but not small', () => {
		expect(check('Die Cloud kennt minimis. Minimis', 'Cloud\nminimis')).toEqual([]);
		expect(check('Die cloud', 'Cloud').map(({ message }) => message.slice(0, 12))).toContain('„cloud“ steh');
	});

	test('warns about a word of the list that no text uses', () => {
		expect(check('Die Prüfung', '# Eigene\nCloud')).toEqual([
			{
				severity: 'warning',
				path: 'content/.woerter.txt',
				line: 2,
				at: [],
				message: '„Cloud“ kommt in keinem Text mehr vor. Löschen Sie die Zeile.',
			},
		]);
	});

	test('cuts an endless word and asks for no similar ones', () => {
		const [problem] = check('x'.repeat(400_000));
		expect(problem?.message).toBe(
			`„${'x'.repeat(60)} …“ steht in keinem Wörterbuch. Ist das Wort richtig, tragen Sie es in content/.woerter.txt ein.`,
		);
	});
});
