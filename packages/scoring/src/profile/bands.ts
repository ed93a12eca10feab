import type { Range, Unknown } from '@it-kompass/schema';
import { BANDS } from './fact-bands.ts';

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
	return bandsOf(fact).find(([, below]) => below === null || figure < below)?.[0] ?? '';
}

/** What is known of a number: itself, or the bounds of its band; `undefined` if nothing. */
export function figureOf(fact: BandedFact, value: unknown): number | Range | undefined {
	if (typeof value === 'number') return value;
	const bands = bandsOf(fact);
	const at = bands.findIndex(([id]) => id === value);
	return at === -1 ? undefined : { from: bands[at - 1]?.[1] ?? 0, below: bands[at]?.[1] ?? null };
}

/** The answer to a question about the firm that a fact gives: an option, or the band of a number. `undefined`: none. */
export function contextAnswer(fact: string, value: unknown): string | undefined {
	if (typeof value === 'number') return isBanded(fact) ? bandOf(fact, value) : undefined;
	return typeof value === 'string' ? value : undefined;
}

function bandsOf(fact: BandedFact): readonly (readonly [id: string, below: number | null])[] {
	return BANDS[fact];
}
