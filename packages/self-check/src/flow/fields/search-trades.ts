/** Something a visitor may look for in everyday words. */
export interface Searchable {
	readonly label: string;
	/** Everyday words that lead here as well. */
	readonly words: readonly string[];
}

/** Letters in which spellings differ: "Großküche", "Grosskueche" and "grosskuche" find the same. */
const FOLDS: readonly (readonly [spelling: RegExp, letter: string])[] = [
	[/ß/g, 'ss'],
	[/ä|ae/g, 'a'],
	[/ö|oe/g, 'o'],
	[/ü|ue/g, 'u'],
];

/** The text without case, accents and the ways to write an umlaut. */
export function foldText(text: string): string {
	const lower = text.toLocaleLowerCase('de').normalize('NFC');
	const spelled = FOLDS.reduce((folded, [spelling, letter]) => folded.replace(spelling, letter), lower);
	return spelled.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * What fits every word typed, best first: a word of the label that begins so, then an everyday word that begins so, then
 * the letters anywhere. Ties keep their order. Nothing typed finds everything.
 */
export function searchTrades<Trade extends Searchable>(trades: readonly Trade[], query: string): readonly Trade[] {
	const typed = wordsOf(query);
	if (typed.length === 0) return trades;
	return trades
		.map((trade) => ({ trade, rank: rankOf(trade, typed) }))
		.filter(({ rank }) => rank < NO_MATCH)
		.sort((a, b) => a.rank - b.rank)
		.map(({ trade }) => trade);
}

const NO_MATCH = 3;

/** The worst rank of the words typed: 0 to 2, or 3 if one of them fits nowhere. */
function rankOf({ label, words }: Searchable, typed: readonly string[]): number {
	const inLabel = wordsOf(label);
	const inWords = words.flatMap(wordsOf);
	return Math.max(
		...typed.map((start) => {
			if (inLabel.some((word) => word.startsWith(start))) return 0;
			if (inWords.some((word) => word.startsWith(start))) return 1;
			return [...inLabel, ...inWords].some((word) => word.includes(start)) ? 2 : NO_MATCH;
		}),
	);
}

function wordsOf(text: string): readonly string[] {
	return foldText(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}
