import type { Range, Unknown } from '@it-kompass/schema';
import { BANDS } from './fact-constants.ts';

/** The answer every fact may have beside its own. */
export const UNKNOWN: Unknown = 'weiss-nicht';

/** A number that may also be given as the band it lies in. */
export type BandedFact = keyof typeof BANDS;

/** True for a number with bands. */
export function isBanded(fact: string): fact is BandedFact {
	return Object.hasOwn(BANDS, fact);
}

/** Id of the band a number of at least 0 lies in. */
export function bandOf(fact: BandedFact, figure: number): string {
	return rangesOf(fact).find(([, { below }]) => below === null || figure < below)?.[0] ?? '';
}

/** What is known of a number: itself, or the bounds of its band; `undefined` if nothing. */
export function figureOf(fact: BandedFact, value: unknown): number | Range | undefined {
	if (typeof value === 'number') return value;
	return rangesOf(fact).find(([id]) => id === value)?.[1];
}

/** The answer to a question about the firm that a fact gives: an option, or the band of a number. `undefined`: none. */
export function contextAnswer(fact: string, value: unknown): string | undefined {
	if (typeof value === 'number') return isBanded(fact) ? bandOf(fact, value) : undefined;
	return typeof value === 'string' ? value : undefined;
}

function rangesOf(fact: BandedFact): readonly (readonly [id: string, range: Range])[] {
	return Object.entries(BANDS[fact]);
}
