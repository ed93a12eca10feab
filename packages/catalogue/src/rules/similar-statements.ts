import { type Entry, problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import { allQuestions } from './all-questions.ts';
import type { Rule } from './rule.ts';

/** Size of the shared words divided by the size of all words of both. */
const MAX_SIMILARITY = 0.8;
/** Words that carry no meaning alone. Negations, quantities and times are none of them: they tell statements apart. */
const STOP_WORDS: ReadonlySet<string> = new Set(
	'der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei beim bis dafür dabei damit daran darin darüber davon dazu durch es für hat haben im in ins ist mit nach sich sie sind so über um und unser unsere uns vom von vor war was wenn wer werden wie wir wird zu zum zur'.split(
		' ',
	),
);

interface Statement {
	readonly questionId: string;
	readonly entry: Entry<unknown>;
	readonly at: readonly PropertyKey[];
	/** Words as they follow each other; the same text differs only in case and punctuation. */
	readonly text: string;
	readonly words: ReadonlySet<string>;
	readonly meaning: ReadonlySet<string>;
}

/** Shared words of two sets as a part of all their words, 0 to 1; 0 for two empty sets. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((word) => b.has(word)).length;
	const all = a.size + b.size - shared;
	return all === 0 ? 0 : shared / all;
}

function isSimilar(a: Statement, b: Statement): boolean {
	return similarity(a.words, b.words) >= MAX_SIMILARITY || similarity(a.meaning, b.meaning) === 1;
}

/** No statement says nearly the same as one of another question. The same wording is left to `distinctStatements`. */
export const similarStatements: Rule = (content) => {
	const statements = allQuestions(content).flatMap(({ question, entry, at }) =>
		question.options.map((option, index): Statement => {
			const words =
				option.text
					.normalize('NFKC')
					.toLowerCase()
					.match(/[\p{L}\p{N}]+/gu) ?? [];
			return {
				questionId: question.id,
				entry,
				at: [...at, 'options', index, 'text'],
				text: words.join(' '),
				words: new Set(words),
				meaning: new Set(words.filter((word) => !STOP_WORDS.has(word))),
			};
		}),
	);
	return statements.flatMap((statement, position): Problem[] => {
		const earlier = statements
			.slice(0, position)
			.find(
				(other) =>
					other.questionId !== statement.questionId && other.text !== statement.text && isSimilar(other, statement),
			);
		if (earlier === undefined) return [];
		const where = `${earlier.entry.path}:${earlier.entry.lineOf(earlier.at)}`;
		return [
			problemAt(
				statement.entry,
				statement.at,
				`Fast dieselbe Aussage steht schon bei Frage ${earlier.questionId} in ${where}. Schreiben Sie, was nur hier zu beobachten ist: eine Zahl, ein Datum, eine benannte Person.`,
			),
		];
	});
};
