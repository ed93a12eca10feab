import { problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import { allQuestions } from './all-questions.ts';
import type { Rule } from './rule.ts';

/** A published figure belongs to statements that exist, says the share it has, and no statement has two. */
export const benchmarks: Rule = (content) => {
	const questions = new Map(allQuestions(content).map(({ question }) => [question.id, question]));
	const taken = new Map<string, string>();
	return content.benchmarks.flatMap((entry): Problem[] => {
		const { question: questionId, options, share, text } = entry.value;
		const problems: Problem[] = [];
		const begin = `Sie gehören zu den ${share} %, die `;
		if (!text.startsWith(begin))
			problems.push(problemAt(entry, ['text'], `Der Satz beginnt mit „${begin.trim()}“ und nennt denselben Anteil.`));
		if (!content.hasWholeQuestionnaire) return problems;
		const question = questions.get(questionId);
		if (question === undefined)
			return [...problems, problemAt(entry, ['question'], `Die Frage ${questionId} gibt es nicht.`)];
		options.forEach((id, index) => {
			const at = ['options', index];
			const key = `${questionId} ${id}`;
			if (!question.options.some((option) => option.id === id)) {
				const known = question.options.map((option) => option.id).join(', ');
				problems.push(problemAt(entry, at, `Die Frage ${questionId} hat keine Aussage „${id}“. Vorhanden: ${known}.`));
			} else if (taken.has(key)) {
				problems.push(
					problemAt(entry, at, `Zu dieser Aussage gibt es schon eine Zahl in ${taken.get(key)}. Behalten Sie eine.`),
				);
			} else taken.set(key, entry.path);
		});
		return problems;
	});
};
