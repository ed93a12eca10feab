import type { Domain } from '@it-kompass/schema';
import { problemAt } from '../content.ts';
import { allQuestions } from './all-questions.ts';
import type { Rule } from './rule.ts';

function nextQuestionId({ id, questions }: Domain): string {
	const numbers = questions
		.filter((question) => question.id.startsWith(id))
		.map((question) => Number(question.id.slice(1)));
	return `${id}${Math.max(0, ...numbers) + 1}`;
}

/** A file is called after the id in it; a domain's file begins with its letter, and so do its questions. */
export const fileNames: Rule = (content) => [
	...[...content.measures, ...content.sources, ...content.funding, ...content.benchmarks, ...content.partners]
		.filter((entry) => entry.value.id !== entry.id)
		.map((entry) =>
			problemAt(
				entry,
				['id'],
				`Die Datei heißt „${entry.id}.yaml“, die Kennung „${entry.value.id}“. Beide müssen gleich sein. Beispiel: id: ${entry.id}`,
			),
		),
	...content.domains
		.filter((entry) => !entry.id.startsWith(`${entry.value.id.toLowerCase()}-`))
		.map((entry) =>
			problemAt(
				entry,
				['id'],
				`Die Datei heißt „${entry.id}.yaml“, der Bereich „${entry.value.id}“. Der Dateiname beginnt mit dem Buchstaben. Beispiel: ${entry.value.id.toLowerCase()}${entry.id.slice(1)}.yaml`,
			),
		),
	...allQuestions(content)
		.filter(({ question, entry }) => !question.id.startsWith(entry.value.id))
		.map(({ question, entry, at }) =>
			problemAt(
				entry,
				[...at, 'id'],
				`Die Frage „${question.id}“ steht im Bereich ${entry.value.id}. Verschieben Sie sie oder geben Sie ihr die nächste freie Nummer. Beispiel: ${nextQuestionId(entry.value)}`,
			),
		),
];
