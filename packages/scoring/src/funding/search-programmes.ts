import type { FundingListing, FundingMeasure } from '@it-kompass/schema';
import { foldText } from './fold-text.ts';
import { LAND_WORDS, MEASURE_WORDS, TOPIC_WORDS } from './search-words.ts';

/** Where words of a query stand, the strongest place first. */
const PLACES = ['name', 'term', 'covers', 'topic', 'text', 'excludes'] as const;
type Place = (typeof PLACES)[number];

/** A programme that has every word of a query. */
export interface FundingHit {
	readonly id: string;
	/** The weakest place needed for one of the words. `excludes`: the programme says that it does not pay for it. */
	readonly place: Place;
	/** Measures it pays for that the query names. */
	readonly covers: readonly FundingMeasure[];
	/** Measures it leaves out that the query names. */
	readonly excludes: readonly FundingMeasure[];
}

/** From this length on a word is also found inside a longer one: "sicherung" in "Datensicherung". */
const INSIDE_LENGTH = 5;
/** A word may be so much longer than what is written: "Notebooks" finds "Notebook". */
const ENDING_LENGTH = 2;
const STEM_LENGTH = 4;

function hasWord(words: readonly string[], asked: string): boolean {
	return words.some(
		(word) =>
			word.startsWith(asked) ||
			(asked.length >= INSIDE_LENGTH && word.includes(asked)) ||
			(word.length >= STEM_LENGTH && asked.startsWith(word) && asked.length - word.length <= ENDING_LENGTH),
	);
}

function wordsOf(text: string): readonly string[] {
	return foldText(text)
		.split(' ')
		.filter((word) => word !== '');
}

const MEASURES: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(MEASURE_WORDS).map(([measure, words]) => [measure, wordsOf(words)]),
);

type Words = Readonly<Record<Exclude<Place, 'covers' | 'excludes'>, readonly string[]>>;

/** Programmes are read-only, so their words are gathered once. */
const WORDS = new WeakMap<FundingListing, Words>();

function programmeWords(programme: FundingListing): Words {
	const known = WORDS.get(programme);
	if (known !== undefined) return known;
	const { name, aliases, searchTerms, topics, land, provider, agency, summary } = programme;
	const words: Words = {
		name: wordsOf([name, ...aliases].join(' ')),
		term: wordsOf(searchTerms.join(' ')),
		topic: wordsOf([...topics.map((topic) => TOPIC_WORDS[topic]), land === null ? '' : LAND_WORDS[land]].join(' ')),
		text: wordsOf([provider, agency ?? '', summary].join(' ')),
	};
	WORDS.set(programme, words);
	return words;
}

function measuresWith(measures: readonly FundingMeasure[], asked: readonly string[]): readonly FundingMeasure[] {
	return measures.filter((measure) => asked.some((word) => hasWord(MEASURES.get(measure) ?? [], word)));
}

/** Rank of the strongest place of a word, or -1. */
function rankOf(programme: FundingListing, asked: string): number {
	const words = programmeWords(programme);
	return PLACES.findIndex((place) => {
		if (place === 'covers') return measuresWith(programme.measuresCovered, [asked]).length > 0;
		if (place === 'excludes') return measuresWith(programme.measuresExcluded, [asked]).length > 0;
		return hasWord(words[place], asked);
	});
}

/**
 * The programmes that have every word of the query: in names old and new, search words, measures they cover or exclude,
 * topic, Land or summary. Strongest place first, then by id; over and closed ones are found like any other. Accents and
 * capitals do not matter, `ae` is ä. Empty for an empty query.
 */
export function searchProgrammes(programmes: readonly FundingListing[], query: string): readonly FundingHit[] {
	const asked = wordsOf(query);
	if (asked.length === 0) return [];
	return programmes
		.flatMap((programme) => {
			const ranks = asked.map((word) => rankOf(programme, word));
			const place = ranks.includes(-1) ? undefined : PLACES[Math.max(...ranks)];
			if (place === undefined) return [];
			const covers = measuresWith(programme.measuresCovered, asked);
			return [{ id: programme.id, place, covers, excludes: measuresWith(programme.measuresExcluded, asked) }];
		})
		.sort((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place) || (a.id < b.id ? -1 : 1));
}
