import type { Points, Question, QuestionTerm, TermKind } from '@it-kompass/schema';
import { UnknownOptionError } from './errors.ts';
import { strictestStep } from './must-have.ts';
import { SCORING_LIMITS } from './scoring-limits.ts';

/**
 * One line of the arithmetic: what a visible question adds to its domain.
 *
 * Unit: weighted points, `weight × points`. Unknown and open answers count 0 at the low end and 3 at the high end;
 * `trifft-nicht-zu` adds nothing, not even to the maximum.
 *
 * @param answer option id, `weiss-nicht`, `trifft-nicht-zu`, or `undefined` if open
 * @throws {UnknownOptionError} if the question does not offer the answer
 */
export function scoreQuestion(question: Question, answer: string | undefined): QuestionTerm {
	const points = pointsOf(question, answer);
	const kind = kindOf(answer);
	const applies = kind !== 'not-applicable';
	const top = applies ? SCORING_LIMITS.topPoints : 0;
	return {
		questionId: question.id,
		rev: question.rev,
		kind,
		answer: answer ?? null,
		points,
		weight: question.weight,
		low: question.weight * (points ?? 0),
		high: question.weight * (points ?? top),
		max: question.weight * top,
		cap: applies ? (strictestStep(question, points ?? 0)?.maxLevel ?? null) : null,
		sourceIds: question.sources,
	};
}

function kindOf(answer: string | undefined): TermKind {
	if (answer === undefined) return 'open';
	if (answer === 'weiss-nicht') return 'unknown';
	return answer === 'trifft-nicht-zu' ? 'not-applicable' : 'scored';
}

/** `null`: nothing to score. */
function pointsOf(question: Question, answer: string | undefined): Points | null {
	if (answer === undefined || answer === 'weiss-nicht') return null;
	if (answer === 'trifft-nicht-zu' && question.notApplicable !== undefined) return null;
	const option = question.options.find(({ id }) => id === answer);
	if (option === undefined) throw new UnknownOptionError(question.id, answer);
	return option.points;
}
