import { type Entry, problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import { allQuestions } from './all-questions.ts';
import type { Rule } from './rule.ts';

interface PlacedId {
	readonly id: string;
	readonly entry: Entry<unknown>;
	readonly at: readonly PropertyKey[];
}

function repeated(what: string, ids: readonly PlacedId[]): Problem[] {
	const first = new Map<string, PlacedId>();
	const problems: Problem[] = [];
	for (const placed of ids) {
		const earlier = first.get(placed.id);
		if (earlier === undefined) {
			first.set(placed.id, placed);
			continue;
		}
		const where = `${earlier.entry.path}:${earlier.entry.lineOf(earlier.at)}`;
		problems.push(
			problemAt(
				placed.entry,
				placed.at,
				`${what} „${placed.id}“ gibt es schon in ${where}. Vergeben Sie hier eine andere Kennung.`,
			),
		);
	}
	return problems;
}

/** Questions, domains, measures, sources, programmes, checklists, terms, context questions and the options of a question each have an id of their own. */
export const uniqueIds: Rule = (content) => {
	const questions = allQuestions(content);
	const { frame, glossary } = content;
	const topLevel = (entries: readonly Entry<{ id: string }>[]) =>
		entries.map((entry) => ({ id: entry.value.id, entry, at: ['id'] }));
	return [
		...repeated('Den Bereich', topLevel(content.domains)),
		...repeated('Die Maßnahme', topLevel(content.measures)),
		...repeated('Die Quelle', topLevel(content.sources)),
		...repeated('Das Förderprogramm', topLevel(content.funding)),
		...repeated('Die Checkliste', topLevel(content.checklists)),
		...repeated(
			'Die Frage',
			questions.map(({ question, entry, at }) => ({ id: question.id, entry, at: [...at, 'id'] })),
		),
		...questions.flatMap(({ question, entry, at }) =>
			repeated(
				'Die Aussage',
				question.options.map((option, i) => ({ id: option.id, entry, at: [...at, 'options', i, 'id'] })),
			),
		),
		...(glossary === null
			? []
			: repeated(
					'Den Begriff',
					glossary.value.terms.map(({ id }, i) => ({ id, entry: glossary, at: ['terms', i, 'id'] })),
				)),
		...(frame === null
			? []
			: repeated(
					'Die Frage zum Betrieb',
					frame.value.context.map(({ fact }, i) => ({ id: fact, entry: frame, at: ['context', i, 'fact'] })),
				)),
		...repeated(
			'Die Angabe',
			content.profile.flatMap((entry) => entry.value.facts.map(({ id }, i) => ({ id, entry, at: ['facts', i, 'id'] }))),
		),
		...content.profile.flatMap((entry) =>
			entry.value.facts.flatMap((fact, i) => {
				const list = 'bands' in fact ? 'bands' : 'options';
				const answers = 'bands' in fact ? fact.bands : 'options' in fact ? fact.options : [];
				return repeated(
					'Die Antwort',
					answers.map(({ id }, j) => ({ id, entry, at: ['facts', i, list, j, 'id'] })),
				);
			}),
		),
	];
};
