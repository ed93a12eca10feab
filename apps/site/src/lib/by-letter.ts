/** The terms that begin with one letter. */
export interface LetterGroup<Term> {
	/** Capital letter without dots: Ä counts as A, as in a dictionary. */
	readonly letter: string;
	readonly terms: readonly Term[];
}

/** Terms in alphabetical order, grouped by their first letter. */
export function byLetter<Term extends { readonly term: string }>(terms: readonly Term[]): readonly LetterGroup<Term>[] {
	const groups = new Map<string, Term[]>();
	for (const entry of terms) {
		const letter = entry.term.normalize('NFD').charAt(0).toUpperCase();
		groups.set(letter, [...(groups.get(letter) ?? []), entry]);
	}
	return [...groups].map(([letter, members]) => ({ letter, terms: members }));
}
