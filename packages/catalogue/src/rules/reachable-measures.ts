import { problemAt } from '../content.ts';
import { allQuestions } from './all-questions.ts';
import type { Rule } from './rule.ts';

/** Every measure is named by a question; a measure that is only somebody's prerequisite would never be recommended. */
export const reachableMeasures: Rule = (content) => {
	if (!content.hasWholeQuestionnaire) return [];
	const named = new Set(allQuestions(content).flatMap(({ question }) => question.measures.map((link) => link.measure)));
	return content.measures
		.filter((entry) => !named.has(entry.value.id) && !named.has(entry.id))
		.map((entry) =>
			problemAt(
				entry,
				['id'],
				`Keine Frage nennt diese Maßnahme; niemand bekäme sie empfohlen. Tragen Sie sie bei einer Frage unter „measures“ ein. Beispiel: - measure: ${entry.id}`,
			),
		);
};
