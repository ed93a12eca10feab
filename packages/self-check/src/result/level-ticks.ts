import { LEVELS } from '@it-kompass/scoring';

/** Where each level above the lowest begins, in percent of the points. The model owns these figures; displays only show them. */
export const LEVEL_STARTS: readonly number[] = LEVELS.slice(1).map(({ fromPercent }) => fromPercent);

/** The same as ratios 0 to 1, for bars and rings. */
export const LEVEL_TICKS: readonly number[] = LEVEL_STARTS.map((percent) => percent / 100);
