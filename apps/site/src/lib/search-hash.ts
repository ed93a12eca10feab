/** What a visitor looks for. Empty texts mean nothing and everything. */
export interface SearchRequest {
	readonly words: string;
	/** German name of a kind, e.g. "Maßnahme". */
	readonly kind: string;
}

const MAX_WORDS = 200;

/** The request in the fragment of an address. It never reaches a server; what does not fit is left out. */
export function searchFromHash(hash: string): SearchRequest {
	const fields = new URLSearchParams(hash.replace(/^#/, ''));
	return { words: (fields.get('suche') ?? '').slice(0, MAX_WORDS), kind: fields.get('art') ?? '' };
}

/** The fragment for a request, without `#`; empty if nothing is looked for. */
export function hashOfSearch({ words, kind }: SearchRequest): string {
	const fields = new URLSearchParams();
	if (words.trim() !== '') fields.set('suche', words.trim().slice(0, MAX_WORDS));
	if (kind !== '') fields.set('art', kind);
	return fields.toString();
}
