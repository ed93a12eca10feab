import type { SearchRecord } from './search-records.ts';

/** Other names of what a text speaks of, by the weight of the place where it does. */
export interface Synonyms {
	/** Of terms in the title or among the search words. */
	readonly title: readonly string[];
	/** Of terms in the text. */
	readonly text: readonly string[];
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * A function that finds the terms of the glossary in a record and returns their other names, so that who looks for
 * "Backup" also finds what says "Datensicherung" only. A name counts as a whole word, in capitals or not.
 *
 * @param records all of them; those of kind "Begriff" are the glossary
 */
export function synonymFinder(records: readonly SearchRecord[]): (record: SearchRecord) => Synonyms {
	const names = new Map<string, readonly string[]>();
	for (const { title, words } of records.filter(({ kind }) => kind === 'Begriff'))
		for (const name of [title, ...words]) names.set(name.toLowerCase(), [title, ...words]);
	if (names.size === 0) return () => ({ title: [], text: [] });
	const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
	const namesIn = (text: string) =>
		[...new Set([...text.matchAll(pattern)].flatMap(([name]) => names.get(name.toLowerCase()) ?? []))].sort();
	return (record) => {
		const title = namesIn([record.title, ...record.words].join(' · '));
		return { title, text: namesIn(record.text).filter((name) => !title.includes(name)) };
	};
}
