import type { Question } from '@it-kompass/schema';
import { SCORING_LIMITS } from './scoring-limits.ts';

/** A question whose answer could be better. */
export interface Candidate {
	readonly question: Question;
	/** Points counted today; 0 for unknown and open answers. */
	readonly from: number;
	/** Fewest points the question must reach, because it is a must-have. 0 if it is free. */
	readonly required: number;
}

/** Questions that have a goal of their own. `deficit`: hundredths of weighted points they must gain among themselves. */
export interface CandidateGroup {
	readonly candidates: readonly Candidate[];
	readonly deficit: number;
}

/** One raised answer. */
export interface Raise extends Candidate {
	readonly to: number;
}

interface Pick {
	readonly candidate: Candidate;
	readonly group: number;
	readonly order: number;
	to: number;
}

const TOP = SCORING_LIMITS.topPoints;

/**
 * The smallest set of raised answers that meets every group's deficit and the total one. `null` if none does.
 *
 * Exact for any size: the must-haves are in every solution, and among the rest the largest gains reach any sum with the
 * fewest questions, first within each group, then across all. Ties go to catalogue order. Afterwards the targets come
 * down as far as the sums allow, highest first, so nobody is asked for more than needed.
 *
 * Unit of deficits: hundredths of weighted points, so that percent thresholds need no division.
 */
export function fewestRaises(groups: readonly CandidateGroup[], totalDeficit: number): readonly Raise[] | null {
	const missing = groups.map(({ deficit }) => deficit);
	let missingTotal = totalDeficit;
	const picks: Pick[] = [];
	const rest: Pick[] = [];

	function take(pick: Pick): void {
		picks.push(pick);
		missing[pick.group] = (missing[pick.group] ?? 0) - gainOf(pick);
		missingTotal -= gainOf(pick);
	}

	let order = 0;
	groups.forEach(({ candidates }, group) => {
		const free: Pick[] = [];
		for (const candidate of candidates) {
			const pick = { candidate, group, order, to: TOP };
			order += 1;
			if (candidate.from < candidate.required) take(pick);
			else if (candidate.from < TOP) free.push(pick);
		}
		for (const pick of free.sort(byGain)) {
			if ((missing[group] ?? 0) > 0) take(pick);
			else rest.push(pick);
		}
	});
	for (const pick of rest.sort(byGain)) {
		if (missingTotal > 0) take(pick);
	}

	if (missingTotal > 0 || missing.some((deficit) => deficit > 0)) return null;
	lowerTargets(picks, missing, missingTotal);
	return picks.map(({ candidate, to }) => ({ ...candidate, to }));
}

function gainOf({ candidate, to }: Pick): number {
	return 100 * candidate.question.weight * (to - candidate.from);
}

/** Largest gain first; a sort keeps equal ones in catalogue order. */
function byGain(a: Pick, b: Pick): number {
	return gainOf(b) - gainOf(a);
}

/** Takes single points off the targets while every deficit stays met. None falls back to where it was: the set is the smallest. */
function lowerTargets(picks: readonly Pick[], missing: number[], missingTotal: number): void {
	let total = missingTotal;
	for (;;) {
		let highest: Pick | null = null;
		for (const pick of picks) {
			const { candidate, group, to } = pick;
			const onePoint = 100 * candidate.question.weight;
			const canSpare = total + onePoint <= 0 && (missing[group] ?? 0) + onePoint <= 0;
			if (!canSpare || to <= candidate.required) continue;
			if (highest === null || to > highest.to || (to === highest.to && pick.order < highest.order)) highest = pick;
		}
		if (highest === null) return;
		const onePoint = 100 * highest.candidate.question.weight;
		highest.to -= 1;
		total += onePoint;
		missing[highest.group] = (missing[highest.group] ?? 0) + onePoint;
	}
}
