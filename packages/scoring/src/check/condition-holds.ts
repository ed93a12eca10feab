import type { Condition } from '@it-kompass/schema';

/** Answer that counts for a question, by id; `undefined` if it is open or its question is not asked. */
export type AnswerOf = (questionId: string) => string | undefined;

/** What a condition may look at. */
export interface ConditionScope {
	/** Context question id → option id. */
	readonly facts: Readonly<Record<string, string>>;
	readonly answerOf: AnswerOf;
}

/** True if the condition is met. A part about something unanswered is false, so `not` around it is true. */
export function conditionHolds(condition: Condition, scope: ConditionScope): boolean {
	if ('context' in condition) return isOneOf(scope.facts[condition.context], condition.in);
	if ('answer' in condition) return isOneOf(scope.answerOf(condition.answer), condition.in);
	if ('all' in condition) return condition.all.every((part) => conditionHolds(part, scope));
	if ('any' in condition) return condition.any.some((part) => conditionHolds(part, scope));
	return !conditionHolds(condition.not, scope);
}

function isOneOf(value: string | undefined, values: readonly string[]): boolean {
	return value !== undefined && values.includes(value);
}

/** Adds to `ids` every question whose answer the condition looks at. */
export function collectAnswerIds(condition: Condition, ids: Set<string>): void {
	if ('answer' in condition) ids.add(condition.answer);
	else if ('all' in condition) for (const part of condition.all) collectAnswerIds(part, ids);
	else if ('any' in condition) for (const part of condition.any) collectAnswerIds(part, ids);
	else if ('not' in condition) collectAnswerIds(condition.not, ids);
}
