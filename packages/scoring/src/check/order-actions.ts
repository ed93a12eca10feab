import type { Action, Horizon, Measure } from '@it-kompass/schema';
import { comparePriority } from './priority.ts';
import { HORIZONS, SCORING_LIMITS } from './scoring-limits.ts';

/**
 * The actions best first: the leading one, then by priority, then by id, and a prerequisite that is itself on the list directly before the
 * first action that needs it. No action is due before its prerequisites.
 *
 * Prerequisites that are not on the list have no gap and count as done. In a circle of prerequisites, which the content
 * check refuses, the best-ranked one comes last.
 *
 * @param leading the one that answers the headline; `null` if none does
 */
export function orderActions(
	actions: readonly Action[],
	measures: ReadonlyMap<string, Measure>,
	leading: Action | null = null,
): readonly Action[] {
	const byRank = [...actions].sort(compareActions);
	const ranked = leading === null ? byRank : [leading, ...byRank.filter((action) => action !== leading)];
	const started = new Set<Action>();
	const placed = new Map<string, Action>();

	function place(action: Action): void {
		if (started.has(action)) return;
		started.add(action);
		const needed = prerequisitesOf(action, ranked, measures);
		for (const prerequisite of needed) place(prerequisite);
		const dueIds = needed.flatMap((prerequisite) => placed.get(idOf(prerequisite))?.horizon ?? []);
		placed.set(idOf(action), dueNotBefore(action, dueIds));
	}

	for (const action of ranked) place(action);
	return [...placed.values()];
}

/**
 * The first five actions, at most two measures of one domain among them. Questions to clarify count for no domain.
 *
 * An action whose prerequisite did not make it is passed over, since nobody could start it.
 *
 * @param ordered as `orderActions` returns them
 */
export function topActions(ordered: readonly Action[], measures: ReadonlyMap<string, Measure>): readonly Action[] {
	const top: Action[] = [];
	for (const action of ordered) {
		if (top.length === SCORING_LIMITS.topActions) break;
		const sameDomain = top.filter((other) => isSameDomain(action, other));
		if (sameDomain.length >= SCORING_LIMITS.topMeasuresPerDomain) continue;
		if (prerequisitesOf(action, ordered, measures).some((prerequisite) => !top.includes(prerequisite))) continue;
		top.push(action);
	}
	return top;
}

function isSameDomain(a: Action, b: Action): boolean {
	return a.kind === 'measure' && b.kind === 'measure' && a.domainId === b.domainId;
}

/** The actions of the list that must be done first, in the order of the list. */
function prerequisitesOf(
	action: Action,
	list: readonly Action[],
	measures: ReadonlyMap<string, Measure>,
): readonly Action[] {
	const ids = action.kind === 'measure' ? measures.get(action.measureId)?.prerequisites : undefined;
	if (ids === undefined || ids.length === 0) return [];
	return list.filter((other) => other.kind === 'measure' && ids.includes(other.measureId));
}

/** The same action, moved to the latest of these horizons if its own is earlier. */
function dueNotBefore(action: Action, others: readonly Horizon[]): Action {
	if (action.kind === 'clarify') return action;
	const rank = (horizon: Horizon) => HORIZONS.findIndex(({ id }) => id === horizon);
	const horizon = others.reduce((latest, other) => (rank(other) > rank(latest) ? other : latest), action.horizon);
	return horizon === action.horizon ? action : { ...action, horizon };
}

function idOf(action: Action): string {
	return action.kind === 'measure' ? action.measureId : `klaeren-${action.role}`;
}

/** Negative if the first comes first by priority, then by id. Never 0 for two actions of one result. */
export function compareActions(a: Action, b: Action): number {
	return comparePriority(a.priority, b.priority) || compareIds(idOf(a), idOf(b));
}

/** By code units, so that no visitor's language changes the order. */
function compareIds(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
