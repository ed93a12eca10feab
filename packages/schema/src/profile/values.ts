import type { UNKNOWN } from './fact.ts';

/** The visitor does not know. */
export type Unknown = typeof UNKNOWN;

/** Sums of the other firms of a group: linked ones in full, partners pro rata. Absent: not known. */
export interface GroupFigures {
	/** Full-time equivalents, up to two decimals. */
	readonly staff?: number | undefined;
	/** Whole euros. */
	readonly turnoverEur?: number | undefined;
	/** Whole euros. */
	readonly balanceEur?: number | undefined;
}
