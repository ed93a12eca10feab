import type { Passage } from '../content.ts';
import { withoutAddresses } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import type { Dictionary } from './german-dictionary.ts';
import type { WordList } from './word-list.ts';

/** Letters and digits in a row. A name with a digit (NIS2, IPv6) is not looked up. */
const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
/** Nobody means a longer word, and looking for similar ones would take minutes. */
const MAX_LENGTH = 60;
/** Suggestions take time; a file in another language shall not take minutes. */
const MAX_SUGGESTIONS = 100;

interface FoundWord {
	readonly word: string;
	/** The spellings of which one has to be known: as written, without a linking s before a hyphen, large after one. */
	readonly forms: readonly string[];
	readonly index: number;
}

function capitalise(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

function* wordsIn(text: string): Generator<FoundWord> {
	for (const match of withoutAddresses(text).matchAll(TOKEN)) {
		const word = match[0].normalize('NFC');
		const { index } = match;
		if (word.length < 2 || /\p{N}/u.test(word)) continue;
		const isBeforeHyphen = text.charAt(index + match[0].length) === '-';
		const isAfterHyphen = text.charAt(index - 1) === '-';
		const stems = isBeforeHyphen && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
		yield { word, index, forms: isBeforeHyphen || isAfterHyphen ? [...stems, ...stems.map(capitalise)] : stems };
	}
}

/**
 * Every word of German texts that neither the dictionary nor our own list knows, in German with up to three similar ones.
 * Words of the list that no text uses are warnings.
 */
export function checkSpelling(passages: readonly Passage[], dictionary: Dictionary, list: WordList): Problem[] {
	const used = new Set<string>();
	const isKnown = (word: string): boolean => {
		const own = [word, word.charAt(0).toLowerCase() + word.slice(1)].find((form) => list.lines.has(form));
		if (own !== undefined) used.add(own);
		return own !== undefined || dictionary.has(word);
	};
	const advice = new Map<string, string>();
	const adviceFor = (word: string): string => {
		const known = advice.get(word);
		if (known !== undefined) return known;
		const similar = word.length > MAX_LENGTH || advice.size >= MAX_SUGGESTIONS ? [] : dictionary.suggest(word);
		const text = similar.length === 0 ? '' : ` Meinten Sie ${similar.map((other) => `„${other}“`).join(', ')}?`;
		advice.set(word, text);
		return text;
	};
	const problems = passages.flatMap((passage) =>
		[...wordsIn(passage.text)]
			.filter(({ forms }) => !forms.some(isKnown))
			.map(({ word, index }): Problem => {
				const shown = word.length > MAX_LENGTH ? `${word.slice(0, MAX_LENGTH)} …` : word;
				const message = `„${shown}“ steht in keinem Wörterbuch.${adviceFor(word)} Ist das Wort richtig, tragen Sie es in ${list.path} ein.`;
				return { path: passage.path, line: passage.lineOf(index, word), at: passage.at, message };
			}),
	);
	const unused = [...list.lines].filter(([word]) => !used.has(word));
	return [
		...problems,
		...unused.map(([word, line]): Problem => {
			const message = `„${word}“ kommt in keinem Text mehr vor. Löschen Sie die Zeile.`;
			return { severity: 'warning', path: list.path, line, at: [], message };
		}),
	];
}
