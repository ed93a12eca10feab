import type { Answers, AskedQuestion, FactValue, Questionnaire } from '@it-kompass/schema';
import type { StoredAnswer } from '@it-kompass/schema/stored';
import { contextAnswer } from '@it-kompass/scoring/profile';

/** The part of a questionnaire that says which answers still fit. */
export type KnownQuestions = Pick<Questionnaire, 'version' | 'domains' | 'context'>;

/** What a check kept from another version means in this one. Nothing is deleted from the record. */
export interface Reconciled {
	/** What is scored: answers that still fit. */
	readonly answers: Answers;
	/** Context question id → option id: facts that still fit. */
	readonly facts: Readonly<Record<string, string>>;
	/** Answered questions this questionnaire does not have, in the order of the record. */
	readonly notAskedAnymore: readonly string[];
	/** Questions that changed since they were answered; they count as open. In the order of the questionnaire. */
	readonly askAgain: readonly string[];
}

/** Sorts stored answers and facts by what they are worth in this questionnaire. Changes neither. */
export function reconcile(
	questionnaire: KnownQuestions,
	record: {
		readonly answers: Readonly<Record<string, StoredAnswer>>;
		readonly facts: Readonly<Record<string, FactValue>>;
	},
): Reconciled {
	const questions = questionnaire.domains.flatMap((domain) => domain.questions);
	const answers = sort(questions, record.answers, fits);
	const facts = questionnaire.context.flatMap(({ id, options }) => {
		const answer = contextAnswer(id, record.facts[id]);
		return options.some((option) => option.id === answer) ? [[id, answer]] : [];
	});
	return {
		answers: Object.fromEntries(answers.kept.map(([id, { value }]) => [id, value])),
		facts: Object.fromEntries(facts),
		notAskedAnymore: answers.unknown,
		askAgain: answers.misfits,
	};
}

function fits(question: AskedQuestion, { value, rev }: StoredAnswer): boolean {
	if (rev !== question.rev) return false;
	if (value === 'weiss-nicht') return true;
	if (value === 'trifft-nicht-zu') return question.notApplicable !== undefined;
	return question.options.some(({ id }) => id === value);
}

function sort<Asked extends { readonly id: string }, Given>(
	asked: readonly Asked[],
	given: Readonly<Record<string, Given>>,
	fit: (asked: Asked, given: Given) => boolean,
) {
	const left = new Map(Object.entries(given));
	const kept: [id: string, given: Given][] = [];
	const misfits: string[] = [];
	for (const each of asked) {
		const value = left.get(each.id);
		if (value === undefined) continue;
		left.delete(each.id);
		if (fit(each, value)) kept.push([each.id, value]);
		else misfits.push(each.id);
	}
	return { kept, misfits, unknown: [...left.keys()] };
}
