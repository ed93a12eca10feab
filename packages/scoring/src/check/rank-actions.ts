import type { Action, ClarifyAction, EffortDays, Horizon, Measure, MeasureAction, Role } from '@it-kompass/schema';
import type { ConditionScope } from './condition-holds.ts';
import { estimateFor } from './estimate-for.ts';
import { type Gap, type Gaps, listGaps } from './list-gaps.ts';
import { orderActions } from './order-actions.ts';
import { comparePriority } from './priority.ts';
import type { ScoredDomain } from './score-levels.ts';
import { HORIZONS } from './scoring-limits.ts';

/**
 * Every action that has a gap behind it, best first.
 *
 * Several gaps of one measure make one action, ranked by the best of them. `weiss-nicht` yields "Klären" instead of the
 * fix, one action per role that is named first under `whoKnows`.
 */
export function rankActions(
	domains: readonly ScoredDomain[],
	measures: ReadonlyMap<string, Measure>,
	scope: ConditionScope,
): readonly Action[] {
	const { byMeasure, byRole } = listGaps(domains, measures, scope);
	const actions = [
		...Array.from(byMeasure, ([measure, gaps]) => measureAction(measure, gaps, scope)),
		...Array.from(byRole, ([role, gaps]) => clarifyAction(role, gaps)),
	];
	return orderActions(actions, measures);
}

function measureAction(measure: Measure, gaps: Gaps, { facts }: ConditionScope): MeasureAction {
	const best = bestOf(gaps);
	const { effortDays } = estimateFor(measure, facts);
	return {
		kind: 'measure',
		measureId: measure.id,
		questionIds: questionIdsOf(best, gaps),
		domainId: best.domainId,
		horizon: horizonFor(effortDays),
		effortDays,
		priority: best.priority,
	};
}

function clarifyAction(role: Role, gaps: Gaps): ClarifyAction {
	const best = bestOf(gaps);
	const questionIds = questionIdsOf(best, gaps);
	return { kind: 'clarify', role, questionIds, horizon: 'diese-woche', priority: best.priority };
}

/** The gap that ranks first; of equal ones the first in catalogue order. */
function bestOf(gaps: Gaps): Gap {
	return gaps.reduce((best, gap) => (comparePriority(gap.priority, best.priority) < 0 ? gap : best));
}

function questionIdsOf(best: Gap, gaps: Gaps): readonly string[] {
	return [best, ...gaps.filter((gap) => gap !== best)].map(({ questionId }) => questionId);
}

function horizonFor(effortDays: EffortDays): Horizon {
	return HORIZONS.find(({ upToDays }) => effortDays <= upToDays)?.id ?? 'planen';
}
