import type { FundingBadge, FundingListing } from '@it-kompass/schema';
import { daysBetween } from './days.ts';
import { daysLeftOf, fundingState } from './funding-state.ts';
import { MATCH_LIMITS } from './match-limits.ts';

/** What a badge is made of; a page that has nothing else of the record can carry it along. */
export type BadgeFacts = Pick<
	FundingListing,
	'status' | 'endedOn' | 'period' | 'periodToUnconfirmed' | 'successors' | 'lastChecked' | 'agency'
>;

/** True if the last check is so old that the record counts as unchecked. A check after `today` counts as fresh. */
export function isOutdated({ lastChecked }: Pick<FundingListing, 'lastChecked'>, today: string): boolean {
	return daysBetween(lastChecked, today) > MATCH_LIMITS.usableDays;
}

/**
 * How far a record can be trusted: over, closed, unchecked, ending within 60 days, to be confirmed, checked – the first
 * that holds. An end within 60 days does not make an unchecked record look checked.
 *
 * @param today `YYYY-MM-DD`
 */
export function fundingBadge(programme: BadgeFacts, today: string): FundingBadge {
	const { period, successors, lastChecked } = programme;
	const state = fundingState(programme, today);
	if (state === 'beendet') return { code: 'ended', on: programme.endedOn, successors };
	if (state === 'abgelaufen') return { code: 'ended', on: period.to, successors };
	if (state === 'geschlossen') return { code: 'closed' };
	if (programme.status === 'unbekannt' || isOutdated(programme, today))
		return { code: 'unchecked', agency: programme.agency };
	const daysLeft = daysLeftOf(programme, today);
	if (period.to !== null && daysLeft !== null && daysLeft <= MATCH_LIMITS.soonDays)
		return { code: 'ends-soon', periodTo: period.to, daysLeft };
	const isFresh = daysBetween(lastChecked, today) <= MATCH_LIMITS.freshDays;
	return { code: isFresh ? 'checked' : 'check-again', lastChecked };
}
