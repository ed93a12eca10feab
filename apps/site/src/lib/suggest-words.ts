import leven from 'leven';

const WORD = /\p{L}{4,}/gu;
/** Letters of an ending: „Firewalls“, „Servern“. */
const MAX_ENDING = 2;
/** Letters that may be wrong, by the length of a word; two of a long one, and where two have changed places. */
const slips = (length: number) => (length < 5 ? 1 : 2);

/**
 * What somebody may have meant: his words with those replaced that nobody here writes, each by the word most like it. Words
 * somebody is still typing count as written. `null` if there is nothing to correct, or nothing like it.
 *
 * @param vocabulary the most frequent word first; of words as much alike the first is taken
 */
export function suggestWords(words: string, vocabulary: readonly string[]): string | null {
	const known = vocabulary.map((word) => ({ word, plain: word.toLowerCase() }));
	const suggested = words.replace(WORD, (typed) => {
		const plain = typed.toLowerCase();
		const isKnown = ({ plain: word }: { readonly plain: string }) =>
			word.startsWith(plain) || (plain.startsWith(word) && plain.length - word.length <= MAX_ENDING);
		if (known.some(isKnown)) return typed;
		const most = slips(plain.length);
		let nearest: { readonly word: string; readonly distance: number } | null = null;
		for (const entry of known) {
			const distance = leven(plain, entry.plain, { maxDistance: most + 1 });
			if (distance <= most && distance < (nearest?.distance ?? most + 1)) nearest = { word: entry.word, distance };
		}
		return nearest?.word ?? typed;
	});
	return suggested === words ? null : suggested;
}
