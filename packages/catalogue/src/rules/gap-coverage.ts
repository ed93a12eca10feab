import { problemAt } from '../content.ts';
import { allQuestions } from './all-questions.ts';
import type { Rule } from './rule.ts';

/** Every answer below 3 points is followed by at least one measure. */
export const gapCoverage: Rule = (content) =>
	allQuestions(content).flatMap(({ question, entry, at }) => {
		const highest = Math.max(...question.measures.map((link) => link.upTo));
		const uncovered = question.options.filter((option) => option.points < 3 && option.points > highest);
		if (uncovered.length === 0) return [];
		const names = uncovered.map((option) => `„${option.id}“ (${option.points})`).join(', ');
		return [
			problemAt(
				entry,
				[...at, 'measures'],
				`Zu ${names} passt keine Maßnahme; diese Antwort bliebe ohne Rat. Beispiel: { measure: ${question.measures[0]?.measure ?? 'ruecksicherung-testen'}, upTo: 2 }`,
			),
		];
	});
