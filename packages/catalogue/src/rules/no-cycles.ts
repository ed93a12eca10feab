import { problemAt } from '../content.ts';
import { allQuestions, conditionLeaves } from './all-questions.ts';
import { findCycle } from './find-cycle.ts';
import type { Rule } from './rule.ts';

/** No measure waits for itself and no question is asked only after its own answer, over however many corners. */
export const noCycles: Rule = (content) => {
	const measures = findCycle(new Map(content.measures.map(({ value }) => [value.id, value.prerequisites])));
	const questions = allQuestions(content);
	const asked = findCycle(
		new Map(
			questions.map(({ question }) => [
				question.id,
				(question.askIf === undefined ? [] : conditionLeaves(question.askIf, []))
					.filter((leaf) => leaf.kind === 'answer')
					.map((leaf) => leaf.id),
			]),
		),
	);
	const measure = content.measures.find(({ value }) => value.id === measures?.[0]);
	const placed = questions.find(({ question }) => question.id === asked?.[0]);
	return [
		...(measures && measure
			? [
					problemAt(
						measure,
						['prerequisites'],
						`Diese Maßnahmen setzen einander voraus: ${measures.join(' → ')}. Streichen Sie eine der Voraussetzungen.`,
					),
				]
			: []),
		...(asked && placed
			? [
					problemAt(
						placed.entry,
						[...placed.at, 'askIf'],
						`Diese Fragen hängen im Kreis voneinander ab: ${asked.join(' → ')}. Keine würde je gestellt. Ändern Sie eine der Bedingungen.`,
					),
				]
			: []),
	];
};
