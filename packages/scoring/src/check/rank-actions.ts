import type { Action, ClarifyAction, EffortDays, Horizon, Measure, MeasureAction, Role } from '@it-kompass/schema';
import type { ConditionScope } from './condition-holds.ts';
import { estimateFor } from './estimate-for.ts';
import { type Gap, type Gaps, listGaps } from './list-gaps.ts';
import type { NamedLimit } from './named-limit.ts';
import { compareActions, orderActions } from './order-actions.ts';
import { comparePriority } from './priority.ts';
import type { ScoredDomain } from './score-levels.ts';
import { HORIZONS } from './scoring-limits.ts';

/**
 * Every action that has a gap behind it, best first.
 *
 * Several gaps of one measure make one action, ranked by the best of them. What answers the named limit comes first; the
 * rest follows by priority. `weiss-nicht` yields "Klären" instead of the
 * fix, one action per role that is named first under `whoKnows`.
 */
export function rankActions(
	domains: readonly ScoredDomain[],
	measures: ReadonlyMap<string, Measure>,
	scope: ConditionScope,
	limit: NamedLimit | null,
): readonly Action[] {
	const { byMeasure, byRole } = listGaps(domains, measures, scope);
	const candidates: Candidate[] = [
		...Array.from(byMeasure, ([measure, gaps]) => ({
			gaps,
			actionFor: (best: Gap) => measureAction(measure, best, gaps, scope),
		})),
		...Array.from(byRole, ([role, gaps]) => ({ gaps, actionFor: (best: Gap) => clarifyAction(role, best, gaps) })),
	];
	const leading = limit && leadingOf(candidates, limit);
	const actions = candidates.map((candidate) =>
		candidate === leading?.candidate ? leading.action : candidate.actionFor(bestOf(candidate.gaps)),
	);
	return orderActions(actions, measures, leading?.action ?? null);
}

/** An action before it is decided which of its gaps stands for it. */
interface Candidate {
	readonly gaps: Gaps;
	readonly actionFor: (best: Gap) => Action;
}

/**
 * What answers the headline: the best action behind the must-have it names; without one, the best that lifts a cap in
 * the domain it names, else the best in that domain. It stands for that gap, also where it closes a wider one elsewhere.
 */
function leadingOf(candidates: readonly Candidate[], { domainId, cap }: NamedLimit) {
	const answers: readonly ((gap: Gap) => boolean)[] = [
		(gap) => gap.questionId === cap?.questionId,
		(gap) => gap.domainId === domainId && gap.priority.liftsCap,
		(gap) => gap.domainId === domainId,
	];
	for (const answersIt of answers) {
		const found = candidates.flatMap((candidate) => {
			const [gap, ...others] = candidate.gaps.filter(answersIt);
			return gap === undefined ? [] : [{ candidate, action: candidate.actionFor(bestOf([gap, ...others])) }];
		});
		const [first] = found.sort((a, b) => compareActions(a.action, b.action));
		if (first !== undefined) return first;
	}
	return null;
}

function measureAction(measure: Measure, best: Gap, gaps: Gaps, { facts }: ConditionScope): MeasureAction {
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

function clarifyAction(role: Role, best: Gap, gaps: Gaps): ClarifyAction {
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
