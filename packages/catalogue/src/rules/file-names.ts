import type { Domain } from '@it-kompass/schema';
import { type Entry, problemAt } from '../content.ts';
import { isRecordKind } from '../kinds/content-kind.ts';
import type { Problem } from '../problem.ts';
import { allQuestions } from './all-questions.ts';
import type { Rule } from './rule.ts';

function nextQuestionId({ id, questions }: Domain): string {
	const numbers = questions
		.filter((question) => question.id.startsWith(id))
		.map((question) => Number(question.id.slice(1)));
	return `${id}${Math.max(0, ...numbers) + 1}`;
}

function misnamed(entry: Entry<unknown>): Problem[] {
	const id = idIn(entry.value);
	if (id === entry.id) return [];
	const message = `Die Datei heißt „${entry.id}.yaml“, die Kennung „${id}“. Beide müssen gleich sein. Beispiel: id: ${entry.id}`;
	return [problemAt(entry, ['id'], message)];
}

function idIn(value: unknown): string {
	return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
}

/** A file is called after the id in it; a domain's file begins with its letter, and so do its questions. */
export const fileNames: Rule = (content) => [
	...[...content.shelves].flatMap(([kind, { entries }]) =>
		isRecordKind(kind) && kind.isNamedAfterId ? entries.flatMap(misnamed) : [],
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
