import type { Answers, CheckContext, Domain, Question, ScoredQuestionnaire } from '@it-kompass/schema';
import type { AnswerOf } from './condition-holds.ts';
import { type DomainScore, scoreDomain } from './score-domain.ts';
import { type OverallScore, scoreOverall } from './score-overall.ts';
import { resolveVisible } from './visible-questions.ts';

/** A domain, what was asked of it, and what came out. `asked` and `score.terms` run in parallel. */
export interface ScoredDomain {
	readonly domain: Domain;
	readonly asked: readonly Question[];
	readonly score: DomainScore;
}

/** Everything that needs only questions and answers: bands, levels, caps and chain. */
export interface CheckLevels {
	readonly domains: readonly ScoredDomain[];
	readonly overall: OverallScore | null;
	readonly answerOf: AnswerOf;
}

/**
 * Bands and levels of all domains and of the whole.
 *
 * @throws {UnknownOptionError} if a visible question does not offer its answer
 */
export function scoreLevels(questionnaire: ScoredQuestionnaire, answers: Answers, context: CheckContext): CheckLevels {
	const { byDomain, answerOf } = resolveVisible(questionnaire, answers, context);
	const domains = questionnaire.domains.map((domain, index) => {
		const asked = byDomain[index] ?? [];
		return { domain, asked, score: scoreDomain(domain, asked, answerOf, context.leftOutDomainIds.includes(domain.id)) };
	});
	const scores = domains.map(({ score }) => score);
	return { domains, overall: scoreOverall(questionnaire.domains, scores), answerOf };
}
