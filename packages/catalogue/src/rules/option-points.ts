import { problemAt } from '../content.ts';
import { allQuestions } from './all-questions.ts';
import type { Rule } from './rule.ts';

/** The four statements of a question go from 0 to 3 points, worst first. */
export const optionPoints: Rule = (content) =>
	allQuestions(content).flatMap(({ question, entry, at }) => {
		const wrong = question.options.findIndex((option, index) => option.points !== index);
		if (wrong === -1) return [];
		const found = question.options.map((option) => option.points).join(', ');
		return [
			problemAt(
				entry,
				[...at, 'options', wrong, 'points'],
				`Die vier Aussagen haben 0, 1, 2 und 3 Punkte in dieser Reihenfolge, hier stehen ${found}. Beginnen Sie mit dem schlechtesten Fall.`,
			),
		];
	});
