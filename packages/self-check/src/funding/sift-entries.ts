import { searchProgrammes } from '@it-kompass/scoring/funding';
import type { FinderEntry } from './group-matches.ts';

/** Only entries with these words and of this kind, the best hit first; an empty text sifts nothing. */
export function siftEntries(
	entries: readonly FinderEntry[],
	{ query, form }: { readonly query: string; readonly form: string },
): readonly FinderEntry[] {
	const ofForm = form === '' ? entries : entries.filter(({ programme }) => programme.form === form);
	if (query.trim() === '') return ofForm;
	const hits = searchProgrammes(
		ofForm.map(({ programme }) => programme),
		query,
	);
	const byId = new Map(ofForm.map((entry) => [entry.programme.id, entry]));
	return hits.flatMap(({ id }) => byId.get(id) ?? []);
}
