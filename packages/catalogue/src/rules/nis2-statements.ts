import { type Content, type Entry, problemAt } from '../content.ts';

/** A statement on NIS2 with the file it stands in and its place there. */
export interface PlacedStatement {
	readonly entry: Entry<unknown>;
	readonly at: readonly PropertyKey[];
	/** Its id, or the code of a sentence. */
	readonly id: string;
	/** German, for messages, with the article, e.g. `Die Frist`. */
	readonly what: string;
	readonly source: string;
}

interface Statement {
	readonly id?: string;
	readonly code?: string;
	readonly source: string;
}

/** Every statement on NIS2, file by file. */
export function nis2Statements({ nis2 }: Content): PlacedStatement[] {
	const listed = (entry: Entry<unknown> | null, list: string, what: string, items: readonly Statement[] | undefined) =>
		entry === null
			? []
			: (items ?? []).map(({ id, code, source }, index) => ({
					entry,
					at: [list, index],
					id: id ?? code ?? '',
					what,
					source,
				}));
	const { kinds, unlisted, duties, deadlines, sentences } = nis2;
	return [
		...listed(kinds, 'kinds', 'Die Einrichtungsart', kinds?.value.kinds),
		...listed(unlisted, 'trades', 'Die Branche', unlisted?.value.trades),
		...listed(duties, 'duties', 'Die Pflicht', duties?.value.duties),
		...listed(deadlines, 'deadlines', 'Die Frist', deadlines?.value.deadlines),
		...listed(sentences, 'reasons', 'Der Grund', sentences?.value.reasons),
		...listed(sentences, 'regimes', 'Das Sonderregime', sentences?.value.regimes),
		...listed(sentences, 'whatIf', 'Die Änderung', sentences?.value.whatIf),
	];
}

/** A problem at a field of a statement. */
export function problemOf({ entry, at }: PlacedStatement, field: PropertyKey, message: string) {
	return problemAt(entry, [...at, field], message);
}
