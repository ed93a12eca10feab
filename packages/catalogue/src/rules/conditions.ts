import { suggestion } from '../closest-word.ts';
import { type Content, type Entry, problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import { allQuestions, type ConditionLeaf, conditionLeaves } from './all-questions.ts';
import type { Rule } from './rule.ts';

/** Ids of everything a visitor can choose, by question; context questions and scored questions apart. */
function choices(content: Content): Record<ConditionLeaf['kind'], Map<string, readonly string[]>> {
	return {
		context: new Map(content.context.map(({ id, options }) => [id, options.map((option) => option.id)])),
		answer: new Map(
			allQuestions(content).map(({ question }) => [
				question.id,
				[
					...question.options.map((option) => option.id),
					'weiss-nicht',
					...(question.notApplicable === undefined ? [] : ['trifft-nicht-zu']),
				],
			]),
		),
	};
}

/** Every condition names a question that is asked and options it has. */
export const conditions: Rule = (content) => {
	if (!content.hasWholeQuestionnaire) return [];
	const known = choices(content);
	const checkLeaf = (entry: Entry<unknown>, { kind, id, options, at }: ConditionLeaf): Problem[] => {
		const possible = known[kind].get(id);
		if (possible === undefined) {
			const what = kind === 'context' ? 'Die Frage zum Betrieb' : 'Die Frage';
			const hint = suggestion(id, known[kind].keys());
			return [problemAt(entry, [...at, kind], `${what} „${id}“ gibt es nicht. Nennen Sie eine vorhandene.${hint}`)];
		}
		return options.flatMap((option, index) =>
			possible.includes(option)
				? []
				: [
						problemAt(
							entry,
							[...at, 'in', index],
							`Bei „${id}“ gibt es keine Antwort „${option}“. Vorhanden: ${possible.join(', ')}.${suggestion(option, possible)}`,
						),
					],
		);
	};
	return [
		...allQuestions(content).flatMap(({ question, entry, at }) =>
			question.askIf === undefined
				? []
				: conditionLeaves(question.askIf, [...at, 'askIf']).flatMap((leaf) => checkLeaf(entry, leaf)),
		),
		...content.measures.flatMap((entry) =>
			entry.value.exposure.flatMap((part, index) =>
				conditionLeaves(part.if, ['exposure', index, 'if']).flatMap((leaf) => checkLeaf(entry, leaf)),
			),
		),
	];
};
