import type { Measure, PriorityFactors } from '@it-kompass/schema';
import { type ConditionScope, conditionHolds } from './condition-holds.ts';
import { SCORING_LIMITS } from './scoring-limits.ts';

/**
 * Order of two actions: negative if `a` comes first, 0 if both weigh the same.
 *
 * Cap-lifters first, then P = effect × exposure × gap × bonus ÷ √effort. P² is compared crosswise, so there is neither a
 * root nor a fraction.
 */
export function comparePriority(a: PriorityFactors, b: PriorityFactors): number {
	if (a.liftsCap !== b.liftsCap) return a.liftsCap ? -1 : 1;
	return squaredBenefit(b) * a.effortHalfDays - squaredBenefit(a) * b.effortHalfDays;
}

/** P² times the effort. All four integers, so below 5² · 15² · 3² · 3². */
function squaredBenefit({ effect, exposureTenths, gapThirds, liftsCap }: PriorityFactors): number {
	const [numerator, denominator] = SCORING_LIMITS.capBonus;
	const benefit = effect * exposureTenths * gapThirds * (liftsCap ? numerator : denominator);
	return benefit * benefit;
}

/** How much a measure matters for this firm, in tenths: 8 to 15, 10 without a matching rule. */
export function exposureTenths(measure: Measure, scope: ConditionScope): number {
	const { base, min, max } = SCORING_LIMITS.exposureTenths;
	let tenths: number = base;
	for (const rule of measure.exposure) {
		if (conditionHolds(rule.if, scope)) tenths += rule.add;
	}
	return Math.max(min, Math.min(tenths, max));
}
