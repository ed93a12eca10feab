import type { FundingListing, FundingMatch } from '@it-kompass/schema';
import { FUNDING_QUESTION_ORDER } from '@it-kompass/scoring/funding';

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
 * Sorts entries into what the page shows. Free help that may fit stands beside the money. Within a group comes first what
 * names the visitor's project, then what names none, then what names others; within these what has fewer open points, then
 * what is better known, then the order handed in.
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

/** 0: a source names a measure of the project. 1: the sources name none at all, or nothing is planned yet. 2: they name others. */
function distance({ match }: FinderEntry): number {
	if (match.coveredMeasures.length > 0) return 0;
	return match.reasons.some(({ code }) => code === 'measure-not-named') ? 2 : 1;
}

function rank(entry: FinderEntry): number {
	const { missing, badge } = entry.match;
	const openPoints = missing.length + distance(entry) * FUNDING_QUESTION_ORDER.length;
	return openPoints * BADGE_ORDER.length + BADGE_ORDER.indexOf(badge.code);
}
