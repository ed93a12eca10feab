import type { FactValue } from '@it-kompass/schema';
import { bandOf, isBanded, UNKNOWN } from '@it-kompass/scoring/profile';

/** True if a value would put something rougher in the place of what is known: the band an exact figure lies in, or nothing. */
export function saysLess(fact: string, value: FactValue, known: FactValue | undefined): boolean {
	if (known === undefined) return false;
	return value === UNKNOWN || (typeof known === 'number' && isBanded(fact) && bandOf(fact, known) === value);
}
