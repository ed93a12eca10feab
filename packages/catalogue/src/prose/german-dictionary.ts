import { createRequire } from 'node:module';

/** What a spelling check asks of a dictionary. */
export interface Dictionary {
	/** True if the word is spelt like this, upper and lower case included; a capital first letter is always right. */
	readonly has: (word: string) => boolean;
	/** Similar words, the most similar first, at most three. */
	readonly suggest: (word: string) => string[];
}

const SUGGESTIONS = 3;
/** More would take seconds for a long word. */
const CANDIDATES = 12;

/**
 * The German dictionary of cspell. Loading it takes one to two seconds.
 *
 * cspell's free joining of words is off: the list knows the usual compounds, and joining hides twice as many typing
 * errors (`Rechnezentrum`, `Bestellunggen`) for every tenth word that would otherwise stand in the project's list.
 *
 * @throws {Error} if the dictionary cannot be read
 */
export async function loadGermanDictionary(): Promise<Dictionary> {
	const { getDictionary, readSettings } = await import('cspell-lib');
	const settings = await readSettings(createRequire(import.meta.url).resolve('@cspell/dict-de-de/cspell-ext.json'));
	const dictionary = await getDictionary({ ...settings, dictionaries: ['de-de'] });
	/** The dictionary's own spelling; for `pruefen` or `gross`, which cspell lets pass, the one with umlaut or ß. */
	const ownSpelling = (word: string): string | null => {
		const found = dictionary.find(word, { ignoreCase: false })?.found;
		return typeof found === 'string' ? found : null;
	};
	const has = (word: string): boolean => ownSpelling(word)?.toLowerCase() === word.toLowerCase();
	if (!has('Wörterbuch')) throw new Error('The German dictionary could not be read. Install @cspell/dict-de-de again.');
	return {
		has,
		suggest: (word) => {
			const isLarge = /^\p{Lu}/u.test(word);
			const similar = dictionary.suggest(word, { numSuggestions: CANDIDATES, ignoreCase: false, includeTies: false });
			// cspell also offers two words, and joined ones it would refuse itself.
			const words = [ownSpelling(word) ?? '', ...similar.map((suggestion) => suggestion.word)]
				.map((other) => (isLarge ? other.charAt(0).toUpperCase() + other.slice(1) : other))
				.filter((other) => other !== word && /^\p{L}\p{Ll}*$/u.test(other) && has(other));
			return [...new Set(words)].slice(0, SUGGESTIONS);
		},
	};
}
