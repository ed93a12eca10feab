import type { LensId, LensResult, Question, QuestionTerm } from '@it-kompass/schema';
import { isCovered } from './scoring-limits.ts';
import { sumTerms } from './sum-terms.ts';

const LENS_IDS = ['betrieb', 'nis2', 'ki', 'souveraenitaet'] as const satisfies readonly LensId[];

/**
 * The four bands across the domains, always in the same order. They overlap and are never added up.
 *
 * Unit: weighted points. `questionIds` names every visible question of the lens, also those that do not apply.
 *
 * @param terms one per question, in the same order
 */
export function lenses(questions: readonly Question[], terms: readonly QuestionTerm[]): readonly LensResult[] {
	return LENS_IDS.map((lensId) => {
		const seen = terms.filter((_, index) => questions[index]?.lenses.includes(lensId));
		const { band, weight, answeredWeight } = sumTerms(seen);
		const questionIds = seen.map(({ questionId }) => questionId);
		return { lensId, band, weight, answeredWeight, assessable: isCovered(answeredWeight, weight), questionIds };
	});
}
