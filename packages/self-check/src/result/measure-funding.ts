import type { FundingCatalogue, Measure, StoredProfile } from '@it-kompass/schema';
import { matchRanges } from '@it-kompass/scoring/funding';
import { fundingGivenOf, valuesOf } from '@it-kompass/scoring/profile';
import { calendarDay } from '../calendar-day.ts';
import { type FinderEntry, groupMatches } from '../funding/group-matches.ts';

/** The programmes that could pay for a measure. */
export type FundingOf = (measure: Pick<Measure, 'fundingTopics'>) => readonly FinderEntry[];

/**
 * Finds programmes for measures by topic and by what is known of the firm, from whichever page it was said. Left out: what
 * does not fit, is closed, over or unchecked, and what waits for the Bundesland, because that would be the list of all
 * Länder. Better known ones come first. Without programmes there is nothing to show.
 */
export function measureFunding(funding: FundingCatalogue | null, profile: StoredProfile, now: Date): FundingOf {
	const given = fundingGivenOf(valuesOf(profile));
	const today = calendarDay(now);
	return ({ fundingTopics }) => {
		if (funding === null || fundingTopics.length === 0) return [];
		// The measure is the project; what the visitor ticked in the finder is another one.
		const intent = { ...given.intent, measures: null, topics: fundingTopics };
		const matches = matchRanges(funding.programmes, { ...given, intent }, today);
		const entries = matches.flatMap((match, at) => {
			const programme = funding.programmes[at];
			return programme === undefined || match.badge.code === 'unchecked' ? [] : [{ programme, match }];
		});
		const { fits, help, possible, missing } = groupMatches(entries);
		const near = missing.filter(({ match }) => !match.missing.includes('land'));
		return [...fits, ...help, ...possible, ...near];
	};
}
