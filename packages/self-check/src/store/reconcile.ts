import type { Answers, AskedQuestion, Questionnaire } from '@it-kompass/schema';
import type { StoredAnswer } from '@it-kompass/schema/stored';

/** The part of a questionnaire that says which answers still fit. */
export type KnownQuestions = Pick<Questionnaire, 'version' | 'domains' | 'context'>;

/** What a check kept from another version means in this one. Nothing is deleted from the record. */
export interface Reconciled {
	/** What is scored: answers that still fit. */
	readonly answers: Answers;
	/** Context question id → option id: facts that still fit. A number counts as the band it lies in. */
	readonly facts: Readonly<Record<string, string>>;
	/** Answered questions this questionnaire does not have, in the order of the record. */
	readonly notAskedAnymore: readonly string[];
	/** Questions that changed since they were answered; they count as open. In the order of the questionnaire. */
	readonly askAgain: readonly string[];
}

/**
 * Sorts stored answers and facts by what they are worth in this questionnaire. Changes neither.
 *
 * @param factOf what is known of a fact, by its id
 */
export function reconcile(
	{ domains, context }: KnownQuestions,
	given: Readonly<Record<string, StoredAnswer>>,
	factOf: (factId: string) => unknown,
): Reconciled {
	const left = new Map(Object.entries(given));
	const answers: Record<string, string> = {};
	const askAgain: string[] = [];
	for (const question of domains.flatMap(({ questions }) => questions)) {
		const { id } = question;
		const answer = left.get(id);
		if (answer === undefined) continue;
		left.delete(id);
		if (fits(question, answer)) answers[id] = answer.value;
		else askAgain.push(id);
	}
	const facts: Record<string, string> = {};
	for (const { id, options } of context) {
		const value = factOf(id);
		const chosen = options.find((option) =>
			typeof value === 'number' ? value < (option.below ?? 1e99) : option.id === value,
		);
		if (chosen) facts[id] = chosen.id;
	}
	return { answers, facts, notAskedAnymore: [...left.keys()], askAgain };
}

function fits(question: AskedQuestion, { value, rev }: StoredAnswer): boolean {
	if (rev !== question.rev) return false;
	if (value === 'weiss-nicht') return true;
	if (value === 'trifft-nicht-zu') return question.notApplicable !== undefined;
	return question.options.some(({ id }) => id === value);
}
