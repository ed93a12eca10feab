import type { Band, Level, LevelPair } from '@it-kompass/schema';

/** Version of the arithmetic. Raised whenever the same answers to the same questionnaire could give another result. */
export const MODEL_VERSION = '1.1.0';

/** The five levels, lowest first, with the percent of the maximum from which each begins. Thresholds are our editorial judgement. */
export const LEVELS = [
	{ level: 0, id: 'ungeregelt', fromPercent: 0 },
	{ level: 1, id: 'reaktiv', fromPercent: 20 },
	{ level: 2, id: 'geregelt', fromPercent: 40 },
	{ level: 3, id: 'gesteuert', fromPercent: 65 },
	{ level: 4, id: 'vorausschauend', fromPercent: 85 },
] as const satisfies readonly { level: Level; id: string; fromPercent: number }[];

/**
 * Level that a share of the points reaches: the highest whose threshold is met, compared without division.
 *
 * @param points weighted points, 0 to `max`
 * @returns `null` if `max` is 0: nothing to reach is not the same as nothing reached
 */
export function levelOf(points: number, max: number): Level | null {
	if (max === 0) return null;
	let reached: Level = 0;
	for (const { level, fromPercent } of LEVELS) {
		if (points * 100 >= fromPercent * max) reached = level;
	}
	return reached;
}

/** Levels of both ends of a band; `null` if the band is empty. */
export function levelPairOf({ low, high, max }: Band): LevelPair | null {
	const secured = levelOf(low, max);
	const possible = levelOf(high, max);
	return secured === null || possible === null ? null : { secured, possible };
}

/** The level above; `null` at the top. */
export function levelAbove(level: Level): Level | null {
	return LEVELS[level + 1]?.level ?? null;
}

/** The level below, 0 at the bottom. */
export function levelBelow(level: Level): Level {
	return LEVELS[level - 1]?.level ?? 0;
}

/** The lower of two levels. */
export function lowerLevel(a: Level, b: Level): Level {
	return a < b ? a : b;
}
