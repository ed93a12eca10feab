import type { FinderStep } from './finder-fields.ts';
import type { FinderEntry } from './group-matches.ts';
import { isAnswered } from './step-answers.ts';

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
	const waiting = ({ clears }: FinderStep) =>
		entries.filter(({ match }) => match.missing.some((question) => clears.includes(question))).length;
	let most: ClearsMost | null = null;
	for (const step of steps) {
		const count = isAnswered(step, facts) ? 0 : waiting(step);
		if (count > (most?.count ?? 0)) most = { step, count };
	}
	return most;
}
