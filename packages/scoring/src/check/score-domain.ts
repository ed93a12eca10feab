import type { Domain, DomainResult, DomainStatus, Question } from '@it-kompass/schema';
import type { AnswerOf } from './condition-holds.ts';
import { levelPairOf } from './level.ts';
import { bindingCaps, capLevels } from './must-have.ts';
import { scoreQuestion } from './score-question.ts';
import { isCovered, SCORING_LIMITS } from './scoring-limits.ts';
import { sumTerms, type TermSum } from './sum-terms.ts';

/** A domain's result before anybody asks how to get further. */
export type DomainScore = Omit<DomainResult, 'wayOut'>;

/**
 * Band, levels and caps of one domain.
 *
 * Unit: weighted points. Levels are `null` unless the domain is assessed; the band is there in any case, so a display
 * can show what is known so far.
 *
 * @param asked the domain's visible questions; none if it is left out
 * @throws {UnknownOptionError} if a question does not offer its answer
 */
export function scoreDomain(
	domain: Domain,
	asked: readonly Question[],
	answerOf: AnswerOf,
	isLeftOut: boolean,
): DomainScore {
	const terms = asked.map((question) => scoreQuestion(question, answerOf(question.id)));
	const { notApplicableWeight, ...sum } = sumTerms(terms);
	const status = isLeftOut ? 'left-out' : statusOf(sum, notApplicableWeight);
	const uncapped = status === 'assessed' ? levelPairOf(sum.band) : null;
	const caps = uncapped === null ? [] : bindingCaps(asked, terms, uncapped);
	const level = uncapped === null ? null : capLevels(uncapped, caps);
	return { domainId: domain.id, status, ...sum, uncapped, level, caps, terms };
}

function statusOf(sum: Pick<TermSum, 'weight' | 'answeredWeight'>, notApplicableWeight: number): DomainStatus {
	const visibleWeight = sum.weight + notApplicableWeight;
	const [numerator, denominator] = SCORING_LIMITS.notApplicable;
	if (visibleWeight === 0) return 'not-asked';
	if (notApplicableWeight * denominator > visibleWeight * numerator) return 'mostly-not-applicable';
	return isCovered(sum.answeredWeight, sum.weight) ? 'assessed' : 'too-few-answers';
}
