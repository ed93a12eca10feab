import type { DomainId, Level, WayOut, WayOutStep } from '@it-kompass/schema';
import { type CandidateGroup, fewestRaises, type Raise } from './fewest-raises.ts';
import { LEVELS, levelAbove, levelBelow } from './level.ts';
import { requiredPoints } from './must-have.ts';
import type { CheckLevels, ScoredDomain } from './score-levels.ts';
import { sumBands } from './score-overall.ts';
import { SCORING_LIMITS } from './scoring-limits.ts';
import { type Goal, searchWayOut, type WayOutScope } from './search-way-out.ts';

/**
 * The fewest answers that lift a domain's secured level by one: must-haves first, then the largest gains.
 *
 * `null` if the domain is not assessed or already at the top, or if every better answer would take so many questions away
 * that hardly any still applies. If a step decides whether another question is asked, the
 * steps are scored before they are returned, and replaced if they do not do.
 */
export function wayOutOfDomain(domainId: DomainId, scope: WayOutScope): WayOut | null {
	const domainsIn = (levels: CheckLevels) => levels.domains.filter(({ domain }) => domain.id === domainId);
	const securedIn = (levels: CheckLevels) => domainsIn(levels)[0]?.score.level?.secured ?? null;
	return wayOut(scope, securedIn, (to) => ({
		to,
		securedIn,
		domainsIn,
		raisesIn(levels) {
			const groups = domainsIn(levels).map((scored) => groupOf(scored, to));
			return fewestRaises(groups, 0);
		},
	}));
}

/**
 * The fewest answers of assessed domains that lift the secured level of the whole by one.
 *
 * They lift every foundation domain that would hold the next level back, and the sum over its threshold. Domains without
 * a level are left alone. `null` if no domain is assessed or the whole is at the top.
 */
export function wayOutOverall(scope: WayOutScope): WayOut | null {
	// Fixed at the start, because a question that comes up can leave a domain without a level on the way.
	const assessedIds = scope.levels.overall?.assessedDomainIds ?? [];
	const domainsIn = (levels: CheckLevels) => levels.domains.filter(({ domain }) => assessedIds.includes(domain.id));
	const securedIn = (levels: CheckLevels) => levels.overall?.level.secured ?? null;
	return wayOut(scope, securedIn, (to) => ({
		to,
		securedIn,
		domainsIn,
		raisesIn(levels) {
			const domains = domainsIn(levels);
			const groups = domains.map((scored) => groupOf(scored, scored.domain.foundation ? foundationFor(to) : 0));
			return fewestRaises(groups, deficitOf(sumBands(domains.map(({ score }) => score)), to));
		},
	}));
}

function wayOut(scope: WayOutScope, securedIn: Goal['securedIn'], goalAt: (to: Level) => Goal): WayOut | null {
	const from = securedIn(scope.levels);
	const to = from === null ? null : levelAbove(from);
	if (from === null || to === null) return null;

	const goal = goalAt(to);
	const plain = goal.raisesIn(scope.levels);
	const isPlain = plain?.every(({ question }) => !scope.decidingIds.has(question.id)) ?? false;
	const raises = isPlain ? plain : searchWayOut(scope, goal);
	if (raises === null) return null;
	const steps = raises.flatMap((raise) => stepFor(raise, scope.levels));
	return steps.length < raises.length ? null : { from, to, steps };
}

/** The level a foundation domain needs so that the whole may reach `to`. */
function foundationFor(to: Level): Level {
	let level = to;
	for (let lead = 0; lead < SCORING_LIMITS.foundationLead; lead += 1) level = levelBelow(level);
	return level;
}

function groupOf({ asked, score }: ScoredDomain, level: Level): CandidateGroup {
	const candidates = asked.flatMap((question, index) => {
		const term = score.terms[index];
		if (term === undefined || term.kind === 'not-applicable') return [];
		return [{ question, from: term.points ?? 0, required: requiredPoints(question, level) }];
	});
	return { candidates, deficit: deficitOf(score.band, level) };
}

/** Hundredths of weighted points missing to a level's threshold; negative once it is passed. */
function deficitOf({ low, max }: { readonly low: number; readonly max: number }, level: Level): number {
	return (LEVELS[level]?.fromPercent ?? 0) * max - low * 100;
}

/** One step, or none if the question has no statement with these points. */
function stepFor({ question, to }: Raise, { domains }: CheckLevels): WayOutStep[] {
	const option = question.options.find(({ points }) => points === to);
	if (option === undefined) return [];
	const term = domains.flatMap(({ score }) => score.terms).find(({ questionId }) => questionId === question.id);
	const fromPoints = term?.points ?? null;
	return [{ questionId: question.id, fromPoints, toPoints: option.points, toOptionId: option.id }];
}
