import type { Condition, Domain, Question } from '@it-kompass/schema';
import type { Content, Entry } from '../content.ts';

/** A question with the file it stands in and its place there. */
export interface PlacedQuestion {
	readonly question: Question;
	readonly entry: Entry<Domain>;
	readonly at: readonly PropertyKey[];
}

/** Every question, by file and in the file's order. */
export function allQuestions(content: Content): PlacedQuestion[] {
	return content.domains.flatMap((entry) =>
		entry.value.questions.map((question, index) => ({ question, entry, at: ['questions', index] })),
	);
}

/** A condition on one context question or one answer, with the way to it. */
export interface ConditionLeaf {
	readonly kind: 'context' | 'answer';
	readonly id: string;
	readonly options: readonly string[];
	readonly at: readonly PropertyKey[];
}

/** The innermost parts of a condition, in the order they are written. */
export function conditionLeaves(condition: Condition, at: readonly PropertyKey[]): ConditionLeaf[] {
	if ('not' in condition) return conditionLeaves(condition.not, [...at, 'not']);
	if ('all' in condition) return condition.all.flatMap((part, i) => conditionLeaves(part, [...at, 'all', i]));
	if ('any' in condition) return condition.any.flatMap((part, i) => conditionLeaves(part, [...at, 'any', i]));
	if ('context' in condition) return [{ kind: 'context', id: condition.context, options: condition.in, at }];
	return [{ kind: 'answer', id: condition.answer, options: condition.in, at }];
}
