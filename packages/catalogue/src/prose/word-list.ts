import type { Problem } from '../problem.ts';

/** Words of our own that no dictionary knows, each with its line. */
export interface WordList {
	readonly path: string;
	readonly lines: ReadonlyMap<string, number>;
}

const COLLATOR = new Intl.Collator('de');

/**
 * Reads a list with one word a line. Blank lines and lines that begin with # are left out.
 *
 * @returns the words, and a German problem for each line that is no single word, stands twice or out of order
 */
export function parseWordList(path: string, text: string): { list: WordList; problems: Problem[] } {
	const lines = new Map<string, number>();
	const problems: Problem[] = [];
	let previous: string | null = null;
	for (const [index, raw] of text.split('\n').entries()) {
		const word = raw.trim();
		const line = index + 1;
		const report = (message: string) => problems.push({ path, line, at: [], message });
		if (word === '' || word.startsWith('#')) continue;
		const earlier = lines.get(word);
		if (!/^\p{L}+$/u.test(word))
			report(`„${word}“ ist kein einzelnes Wort. Schreiben Sie je Zeile ein Wort, nur Buchstaben, ohne Bindestrich.`);
		else if (earlier !== undefined) report(`„${word}“ steht schon in Zeile ${earlier}. Löschen Sie eine der beiden.`);
		else if (previous !== null && COLLATOR.compare(previous, word) > 0)
			report(`„${word}“ gehört nach dem Alphabet vor „${previous}“. Verschieben Sie die Zeile.`);
		if (earlier === undefined) lines.set(word, line);
		previous = word;
	}
	return { list: { path, lines }, problems };
}
