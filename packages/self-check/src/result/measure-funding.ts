import type { FundingCatalogue, Measure } from '@it-kompass/schema';
import { knownToFunding } from '../facts/shared-facts.ts';
import { companyOf } from '../funding/company-of.ts';
import { type FinderEntry, groupMatches } from '../funding/group-matches.ts';
import { matchRanges } from '../funding/match-ranges.ts';
import { isoDay } from '../funding/rough-date.ts';

/** The programmes that could pay for a measure. */
export type FundingOf = (measure: Pick<Measure, 'fundingTopics'>) => readonly FinderEntry[];

/**
 * Finds programmes for measures by topic and by what is known of the firm, from whichever page it was said. Left out: what
 * does not fit, is closed, over or unchecked, and what waits for the Bundesland, because that would be the list of all
 * Länder. Better known ones come first. Without programmes there is nothing to show.
 */
export function measureFunding(
	funding: FundingCatalogue | null,
	facts: Readonly<Record<string, string>>,
	now: Date,
): FundingOf {
	const given = companyOf(knownToFunding(facts));
	const today = isoDay(now);
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
