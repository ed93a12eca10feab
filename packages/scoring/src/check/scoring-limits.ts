import type { EffortDays, Horizon } from '@it-kompass/schema';

/** Every editorial number of the model besides the level thresholds. Fractions are `[numerator, denominator]`, never decimals. */
export const SCORING_LIMITS = {
	/** Points of the best statement of a question. */
	topPoints: 3,
	/** At least this share of a weight must be scored before a level is shown. */
	coverage: [1, 2],
	/** A domain with more than this share of its weight not applicable has no level. */
	notApplicable: [1, 2],
	/** Levels by which the whole may exceed its weakest foundation domain. */
	foundationLead: 1,
	/** Gap of a `weiss-nicht`, in thirds of a question. */
	unknownGapThirds: 2,
	/** Factor of P for a measure that lifts a must-have cap. */
	capBonus: [3, 2],
	/** Exposure of a measure, in tenths: where it starts and within which limits it stays. */
	exposureTenths: { base: 10, min: 8, max: 15 },
	/** Effort of asking someone, for all of their questions together, in half days. */
	clarifyEffortHalfDays: 1,
	/** How many actions are shown first, and how many measures of one domain among them. */
	topActions: 5,
	topMeasuresPerDomain: 2,
} as const;

/** When a measure is due by its effort, earliest first: up to and including `upToDays` working days. */
export const HORIZONS = [
	{ id: 'diese-woche', upToDays: 1 },
	{ id: 'dieses-quartal', upToDays: 5 },
	{ id: 'planen', upToDays: 20 },
] as const satisfies readonly { id: Horizon; upToDays: EffortDays }[];

/** True if `part` is at least the share of weight that a level needs. An empty whole covers nothing. */
export function isCovered(part: number, whole: number): boolean {
	const [numerator, denominator] = SCORING_LIMITS.coverage;
	return whole > 0 && part * denominator >= whole * numerator;
}
