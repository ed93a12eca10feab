import type { FundingCompany, FundingIntent, FundingListing, FundingQuestion } from '@it-kompass/schema';
import { matchFunding } from './match-funding.ts';
import { FUNDING_QUESTION_ORDER } from './question-order.ts';

/** What to ask next, and for how many programmes the answer matters. */
export interface NextFundingQuestion {
	readonly question: FundingQuestion;
	/** At least 1. */
	readonly decides: number;
}

/**
 * The missing fact that most programmes wait for; among equals the first in the order of asking. `null` if nothing that
 * could be asked is missing.
 *
 * @param today `YYYY-MM-DD`
 */
export function nextFundingQuestion(
	programmes: readonly FundingListing[],
	company: FundingCompany,
	intent: FundingIntent,
	today: string,
): NextFundingQuestion | null {
	const counts = new Map<FundingQuestion, number>();
	for (const { missing } of matchFunding(programmes, company, intent, today)) {
		for (const question of missing) counts.set(question, (counts.get(question) ?? 0) + 1);
	}
	let next: NextFundingQuestion | null = null;
	for (const question of FUNDING_QUESTION_ORDER) {
		const decides = counts.get(question) ?? 0;
		if (decides > (next?.decides ?? 0)) next = { question, decides };
	}
	return next;
}
