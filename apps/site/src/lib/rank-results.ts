/** A result as far as its place in the list goes. */
export interface Ranked {
	/** Of the page; the same in every search. */
	readonly id: string;
	/** How well it fits; greater is better. */
	readonly score: number;
	/** German name of its kind. */
	readonly kind: string;
}

/** Who looks for a word wants to understand it, then to act; tools and programmes have searches of their own. */
const WEIGHTS: Readonly<Record<string, number>> = {
	Begriff: 1,
	Maßnahme: 1,
	Ratgeber: 1,
	Checkliste: 0.8,
	Förderung: 0.5,
	Seite: 0.4,
};
/** The best of each leads the list. */
const LEADING = ['Begriff', 'Maßnahme', 'Ratgeber'];
/** Of the best score, so that nothing leads that only mentions the word in passing. */
const MIN_SHARE = 0.1;

/** Results in the order of the list: one term, one measure and one article that fit, then all others by how well they fit. */
export function rankResults<Result extends Ranked>(results: readonly Result[]): readonly Result[] {
	const value = ({ score, kind }: Result) => score * (WEIGHTS[kind] ?? 1);
	const sorted = [...results].sort((a, b) => value(b) - value(a));
	const best = sorted[0];
	if (best === undefined) return [];
	const leading = LEADING.flatMap((kind) => sorted.find((result) => result.kind === kind) ?? []).filter(
		(result) => value(result) >= MIN_SHARE * value(best),
	);
	// What fits far better than any of them, a programme by its name for example, stays in front.
	const isAhead = !leading.includes(best);
	const lead = isAhead ? [best, ...leading] : leading;
	return [...lead, ...sorted.filter((result) => !lead.includes(result))];
}
