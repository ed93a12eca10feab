import type { Band, QuestionTerm } from '@it-kompass/schema';

/** What a set of terms adds up to. Weights and counts leave out what does not apply, except where named. */
export interface TermSum {
	readonly band: Band;
	readonly weight: number;
	/** Weight of the scored answers; weiss-nicht is not among them. */
	readonly answeredWeight: number;
	readonly askedCount: number;
	/** Scored and weiss-nicht. */
	readonly answeredCount: number;
	readonly notApplicableWeight: number;
}

/** Sum of the terms; all 0 for none. */
export function sumTerms(terms: readonly QuestionTerm[]): TermSum {
	let low = 0;
	let high = 0;
	let max = 0;
	let weight = 0;
	let answeredWeight = 0;
	let askedCount = 0;
	let answeredCount = 0;
	let notApplicableWeight = 0;
	for (const term of terms) {
		if (term.kind === 'not-applicable') {
			notApplicableWeight += term.weight;
			continue;
		}
		low += term.low;
		high += term.high;
		max += term.max;
		weight += term.weight;
		askedCount += 1;
		if (term.kind !== 'open') answeredCount += 1;
		if (term.kind === 'scored') answeredWeight += term.weight;
	}
	return { band: { low, high, max }, weight, answeredWeight, askedCount, answeredCount, notApplicableWeight };
}
