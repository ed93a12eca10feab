import type { FundingQuestion } from '@it-kompass/schema';
import { FUNDING_QUESTION_ORDER } from '@it-kompass/scoring/funding';
import type { FundingGiven } from '@it-kompass/scoring/profile';
import { missingText } from '../strings/funding-de.ts';
import type { FinderEntry } from './group-matches.ts';

/** Something that is not known of the firm or its project. */
export interface Gap {
	readonly question: FundingQuestion;
	/** What is missing, as it stands behind "Es fehlt:". */
	readonly text: string;
}

/**
 * What is not known: not said, said as "Weiß ich nicht", or known too roughly for a programme that waits for it. In the order
 * of asking. The figures of a group are no gap while the firm is not known to belong to one.
 */
export function finderGaps(given: FundingGiven, entries: readonly FinderEntry[]): readonly Gap[] {
	const waited = new Set(entries.flatMap(({ match }) => match.missing));
	return FUNDING_QUESTION_ORDER.filter((question) => waited.has(question) || isUnknown(question, given)).map(
		(question) => ({ question, text: missingText(question, given) }),
	);
}

function isUnknown(question: FundingQuestion, { company, intent, isAbroad, ...figures }: FundingGiven): boolean {
	const inGroup = company.inGroup === true;
	switch (question) {
		case 'land':
			return company.land === null && !isAbroad;
		case 'staff':
			return figures.staff === null;
		case 'turnoverEur':
			return figures.turnover === null;
		case 'balanceEur':
			return figures.balance === null;
		case 'groupStaff':
			return inGroup && figures.groupStaff === null;
		case 'groupTurnoverEur':
			return inGroup && figures.groupTurnover === null;
		case 'groupBalanceEur':
			return inGroup && figures.groupBalance === null;
		case 'measures':
		case 'projectStarted':
		case 'acceptsLoan':
		case 'brings':
			return intent[question] === null;
		default:
			return company[question] === null;
	}
}
