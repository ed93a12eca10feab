const WORD = /\p{L}{4,}/gu;
/** Shorter ends are endings of any word: „-ung“, „-heit“, „-keit“. */
const MIN_PART = 5;
const MIN_REST = 4;

/**
 * Ends of long words that are words of their own elsewhere, e.g. "maßnahmen" for "Sicherheitsmaßnahmen". The search takes
 * words as they stand, and German joins them; with these a search for the part finds the whole.
 *
 * @param own words of one text, from {@link wordsOf}
 * @param vocabulary every word of the site
 * @returns sorted, in small letters, without repeats and without what the text says itself
 */
export function compoundParts(own: ReadonlySet<string>, vocabulary: ReadonlySet<string>): readonly string[] {
	const parts = new Set<string>();
	for (const word of own) {
		for (let start = MIN_REST; start <= word.length - MIN_PART; start++) {
			const part = word.slice(start);
			if (!vocabulary.has(part)) continue;
			if (!own.has(part)) parts.add(part);
			break;
		}
	}
	return [...parts].sort();
}

/** The words of a text with at least four letters, in small letters. */
export function wordsOf(text: string): Set<string> {
	return new Set(text.toLowerCase().match(WORD));
}
