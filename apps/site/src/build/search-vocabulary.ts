import type { SearchRecord } from './search-records.ts';

const WORD = /\p{L}{4,}/gu;
/** A word only one text says may be a slip of the pen itself; those of titles and search words are meant. */
const MIN_RECORDS = 2;

/**
 * Words a search can be corrected to: those of titles and search words, and those several texts say. Each once, as it is
 * written most often; the most frequent first.
 */
export function searchVocabulary(records: readonly SearchRecord[]): readonly string[] {
	const found = new Map<string, { count: number; isMeant: boolean; forms: Map<string, number> }>();
	const take = (text: string, isMeant: boolean) => {
		for (const form of new Set(text.match(WORD))) {
			const entry = found.get(form.toLowerCase()) ?? { count: 0, isMeant: false, forms: new Map() };
			entry.count += 1;
			entry.isMeant ||= isMeant;
			entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
			found.set(form.toLowerCase(), entry);
		}
	};
	for (const { title, words, text } of records) {
		take([title, ...words].join(' '), true);
		take(text, false);
	}
	const mostOften = (forms: ReadonlyMap<string, number>) =>
		[...forms].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0] ?? '';
	return [...found.values()]
		.filter(({ count, isMeant }) => isMeant || count >= MIN_RECORDS)
		.map(({ count, forms }) => ({ count, word: mostOften(forms) }))
		.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
		.map(({ word }) => word);
}
