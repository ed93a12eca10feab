import type { FundingQuestion } from '@it-kompass/schema';
import type { FinderStep } from './finder-fields.ts';
import type { FinderEntry } from './group-matches.ts';
import { openFields } from './step-answers.ts';

/** The question that keeps most programmes unclear. */
export interface ClearsMost {
	readonly step: FinderStep;
	/** Programmes that wait for its answer. */
	readonly count: number;
}

/** The open question whose answer most programmes wait for, the earlier one of two; `null` if none waits. */
export function clearsMost(
	steps: readonly FinderStep[],
	facts: Readonly<Record<string, string>>,
	entries: readonly FinderEntry[],
): ClearsMost | null {
	const missing = entries.flatMap(({ match }) => match.missing);
	const waiting = (asked: readonly FundingQuestion[]) =>
		entries.filter(({ match }) => match.missing.some((question) => asked.includes(question))).length;
	let most: ClearsMost | null = null;
	for (const step of steps) {
		const count = waiting(openFields(step, facts, missing).map(({ asks }) => asks));
		if (count > (most?.count ?? 0)) most = { step, count };
	}
	return most;
}
