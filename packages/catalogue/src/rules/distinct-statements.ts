import { type Entry, problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import { allQuestions } from './all-questions.ts';
import type { Rule } from './rule.ts';

function normalise(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

interface Statement {
	readonly text: string;
	readonly entry: Entry<unknown>;
	readonly at: readonly PropertyKey[];
}

/** No question and no statement stands twice in the questionnaire, differences in case and punctuation aside. */
export const distinctStatements: Rule = (content) => {
	const statements = allQuestions(content).flatMap(({ question, entry, at }): Statement[] => [
		{ text: question.text, entry, at: [...at, 'text'] },
		...question.options.map(({ text }, index) => ({ text, entry, at: [...at, 'options', index, 'text'] })),
	]);
	const first = new Map<string, Statement>();
	const problems: Problem[] = [];
	for (const statement of statements) {
		const key = normalise(statement.text);
		const earlier = first.get(key);
		if (earlier === undefined) {
			first.set(key, statement);
			continue;
		}
		const where = `${earlier.entry.path}:${earlier.entry.lineOf(earlier.at)}`;
		problems.push(
			problemAt(
				statement.entry,
				statement.at,
				`Derselbe Wortlaut steht schon in ${where}. Schreiben Sie, was gerade hier zu beobachten ist: eine Zahl, ein Datum, eine benannte Person.`,
			),
		);
	}
	return problems;
};
