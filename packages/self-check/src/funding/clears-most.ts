import type { CheckQuestion } from '@it-kompass/schema';
import { openSettles } from '../flow/fields/flow-fields.ts';
import type { FlowSession } from '../flow/flow-session.svelte.ts';
import type { FinderEntry } from './group-matches.ts';

/** The question that keeps most programmes unclear. */
export interface ClearsMost {
	readonly step: CheckQuestion;
	/** Programmes that wait for its answer. */
	readonly count: number;
}

/** The open question whose answer most programmes wait for, the earlier one of two; `null` if none waits. */
export function clearsMost(
	{ check, facts, profile }: Pick<FlowSession, 'check' | 'facts' | 'profile'>,
	entries: readonly FinderEntry[],
): ClearsMost | null {
	const missing: readonly string[] = entries.flatMap(({ match }) => match.missing);
	let most: ClearsMost | null = null;
	for (const step of check.questions) {
		const asked = openSettles(step, facts, profile, missing);
		const count = entries.filter(({ match }) => match.missing.some((question) => asked.includes(question))).length;
		if (count > (most?.count ?? 0)) most = { step, count };
	}
	return most;
}
