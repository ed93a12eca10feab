import type { Answers, AskedDomain, AskedQuestion, CheckContext } from '@it-kompass/schema';
import { type AnswerOf, conditionHolds } from './condition-holds.ts';

/** The domains of a questionnaire, each with its questions: as they are asked, or with all that is known of them. */
export interface QuestionsByDomain<Asked extends AskedQuestion> {
	readonly domains: readonly (Pick<AskedDomain, 'id'> & { readonly questions: readonly Asked[] })[];
}

/** The asked questions, and the only way to their answers. */
export interface VisibleSet<Asked extends AskedQuestion> {
	/** One list per domain, in catalogue order; empty for a domain left out. */
	readonly byDomain: readonly (readonly Asked[])[];
	/** `undefined` for a hidden question, whatever is stored for it. */
	readonly answerOf: AnswerOf;
}

/**
 * The questions to ask, in catalogue order.
 *
 * Left out: questions that are not `quick` in the Kurzcheck, domains the visitor left out, questions whose `askIf` does
 * not hold. A hidden question's answer does not count inside an `askIf` either. In a circle of conditions, which the
 * content check refuses, the question reached first in catalogue order sees the others as open.
 */
export function visibleQuestions<Asked extends AskedQuestion>(
	questionnaire: QuestionsByDomain<Asked>,
	answers: Answers,
	context: CheckContext,
): readonly Asked[] {
	return resolveVisible(questionnaire, answers, context).byDomain.flat();
}

/** The visible set behind `visibleQuestions`, grouped by domain. */
export function resolveVisible<Asked extends AskedQuestion>(
	questionnaire: QuestionsByDomain<Asked>,
	answers: Answers,
	context: CheckContext,
): VisibleSet<Asked> {
	const candidates = new Map<string, Asked>();
	for (const domain of questionnaire.domains) {
		if (context.leftOutDomainIds.includes(domain.id)) continue;
		for (const question of domain.questions) {
			if (context.mode === 'voll' || question.quick) candidates.set(question.id, question);
		}
	}

	const decided = new Map<string, boolean>();
	const answerOf: AnswerOf = (questionId) => {
		const question = candidates.get(questionId);
		return question !== undefined && isVisible(question) ? answers[questionId] : undefined;
	};
	const scope = { facts: context.facts, answerOf };

	function isVisible(question: Asked): boolean {
		if (question.askIf === undefined) return true;
		const known = decided.get(question.id);
		if (known !== undefined) return known;
		decided.set(question.id, false);
		const visible = conditionHolds(question.askIf, scope);
		decided.set(question.id, visible);
		return visible;
	}

	const byDomain = questionnaire.domains.map((domain) =>
		domain.questions.filter((question) => candidates.has(question.id) && isVisible(question)),
	);
	return { byDomain, answerOf };
}
