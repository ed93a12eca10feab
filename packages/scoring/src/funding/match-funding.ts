import type { FundingCompany, FundingIntent, FundingListing, FundingMatch, FundingVerdict } from '@it-kompass/schema';
import { ageRule, deMinimisRule, freelancerRule, sectorRule } from './company-rules.ts';
import type { Findings, FundingRule, Request } from './findings.ts';
import { fundingBadge } from './funding-badge.ts';
import { daysLeftOf, fundingState } from './funding-state.ts';
import { topicsOfMeasures } from './measure-topics.ts';
import { loanRule, measureRule, requirementRule, startRule, topicRule } from './project-rules.ts';
import { FUNDING_QUESTION_ORDER } from './question-order.ts';
import { staffRule, turnoverBalanceRule } from './size-rules.ts';
import { landRule, purposeRule, statusRule } from './status-rules.ts';

/** In the order in which an exclusion is said. */
const RULES: readonly FundingRule[] = [
	purposeRule,
	statusRule,
	landRule,
	staffRule,
	turnoverBalanceRule,
	freelancerRule,
	sectorRule,
	ageRule,
	deMinimisRule,
	startRule,
	loanRule,
	requirementRule,
	topicRule,
	measureRule,
];

function requestOf(company: FundingCompany, intent: FundingIntent, today: string): Request {
	const measures = intent.measures?.length ? intent.measures : null;
	const ofMeasures = measures === null ? null : topicsOfMeasures(measures);
	return { company, intent, measures, topics: intent.topics?.length ? intent.topics : ofMeasures, today };
}

function verdictOf({ excluding, open, missing }: Findings, isOver: boolean): FundingVerdict {
	if (isOver) return 'ended';
	if (excluding.length > 0) return 'doesNotFit';
	return open.length + missing.length > 0 ? 'unclear' : 'fits';
}

function matchOne(programme: FundingListing, request: Request): FundingMatch {
	const findings: Findings = { excluding: [], open: [], missing: [], notes: [] };
	for (const rule of RULES) rule(programme, request, findings);
	const state = fundingState(programme, request.today);
	const verdict = verdictOf(findings, state === 'beendet' || state === 'abgelaufen');
	const { excluding, open, missing, notes } = findings;
	return {
		id: programme.id,
		verdict,
		state,
		reasons: excluding.length > 0 ? excluding : open,
		missing: verdict === 'unclear' ? FUNDING_QUESTION_ORDER.filter((question) => missing.includes(question)) : [],
		notes,
		coveredMeasures: request.measures?.filter((measure) => programme.measuresCovered.includes(measure)) ?? [],
		badge: fundingBadge(programme, request.today),
		hasConflict: programme.conflicts.length > 0,
		daysLeft: daysLeftOf(programme, request.today),
	};
}

/**
 * What each programme means for one firm: it fits, does not fit, is over, or something is missing. One match per
 * programme, in their order; no programme changes the match of another.
 *
 * Three-valued: a fact that is `null` or absent, in the programme or the firm, never excludes. Facts that would decide are
 * named in `missing`. One more fact never turns `fits` into `unclear`. "Fits" promises nothing: it is "könnte passen".
 *
 * @param today `YYYY-MM-DD`; states, badges and days left are of this day
 */
export function matchFunding(
	programmes: readonly FundingListing[],
	company: FundingCompany,
	intent: FundingIntent,
	today: string,
): readonly FundingMatch[] {
	const request = requestOf(company, intent, today);
	return programmes.map((programme) => matchOne(programme, request));
}
