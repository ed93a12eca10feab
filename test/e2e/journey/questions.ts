import questionnaire from '@it-kompass/catalogue/de/kurzcheck.json' with { type: 'json' };
import type { Question, ScoredQuestionnaire } from '@it-kompass/schema';

/** The published questionnaire. */
export const QUESTIONNAIRE: ScoredQuestionnaire = questionnaire;

/** The questions of the Kurzcheck in the order they are asked. */
export const QUESTIONS: readonly Question[] = QUESTIONNAIRE.domains
	.flatMap((domain) => domain.questions)
	.filter((question) => question.quick);

/** Digit of an answer: 1 to 4 the statement, 0 "Weiß ich nicht". */
export type Digit = 0 | 1 | 2 | 3 | 4;

/** Solid answers with a restore never tested and three unknowns: caps, a chain, a way out and a list to clarify. */
export const MIXED: readonly Digit[] = [3, 2, 2, 3, 3, 3, 3, 3, 3, 1, 0, 3, 2, 0, 0];

/** Nothing in common with {@link MIXED}: another digit for every question. */
export const WEAK: readonly Digit[] = [1, 1, 1, 1, 2, 1, 2, 1, 2, 2, 1, 1, 1, 1, 2];

/** Id that is stored for a digit. */
export function answerId(question: Question, digit: Digit): string {
	return digit === 0 ? 'weiss-nicht' : (question.options[digit - 1]?.id ?? '');
}

/** The statement behind a digit, as the page shows it. */
export function statement(question: Question, digit: Digit): string {
	return digit === 0 ? 'Weiß ich nicht.' : (question.options[digit - 1]?.text ?? '');
}

/** Stored answers for digits, one per question of the Kurzcheck: question id → answer id. */
export function answerIds(digits: readonly Digit[]): Readonly<Record<string, string>> {
	return Object.fromEntries(digits.map((digit, at) => [questionAt(at).id, answerId(questionAt(at), digit)]));
}

/** @throws {RangeError} past the last question. */
export function questionAt(index: number): Question {
	const question = QUESTIONS[index];
	if (question === undefined) throw new RangeError(`The Kurzcheck has no question ${index + 1}`);
	return question;
}
