import type { FundingListing, FundingMatch } from '@it-kompass/schema';

/** A programme with what it means for this visitor today. */
export interface FinderEntry {
	readonly programme: FundingListing;
	readonly match: FundingMatch;
}

/** `fits`: nothing speaks against it. `help`: advice instead of money, as far as nothing speaks against it. `possible`: only the agency can say. `missing`: an answer is missing. */
export const FINDER_GROUPS = ['fits', 'help', 'possible', 'missing', 'no', 'ended'] as const;
export type FinderGroup = (typeof FINDER_GROUPS)[number];

export type FinderGroups = Readonly<Record<FinderGroup, readonly FinderEntry[]>>;

/** Freshly checked before those to be confirmed; what ends soon belongs to the fresh ones. */
const BADGE_ORDER = ['ends-soon', 'checked', 'check-again', 'unchecked', 'closed', 'ended'];

/**
 * Sorts entries into what the page shows. Free help that may fit stands beside the money. Within a group the better known
 * comes first, then what has fewer open points, then the order handed in.
 */
export function groupMatches(entries: readonly FinderEntry[]): FinderGroups {
	const groups: Record<FinderGroup, FinderEntry[]> = {
		fits: [],
		help: [],
		possible: [],
		missing: [],
		no: [],
		ended: [],
	};
	for (const entry of entries) groups[groupOf(entry)].push(entry);
	for (const group of FINDER_GROUPS) groups[group].sort((a, b) => rank(a) - rank(b));
	return groups;
}

function groupOf({ programme, match }: FinderEntry): FinderGroup {
	if (match.verdict === 'ended') return 'ended';
	if (match.verdict === 'doesNotFit') return 'no';
	if (match.missing.length > 0) return 'missing';
	if (match.verdict === 'unclear') return 'possible';
	return programme.form === 'kostenlose-hilfe' ? 'help' : 'fits';
}

function rank({ match }: FinderEntry): number {
	return match.missing.length * BADGE_ORDER.length + BADGE_ORDER.indexOf(match.badge.code);
}
