import type { Nis2Class } from '@it-kompass/schema';
import type { Outcome } from './world.ts';

const STRICTEST_FIRST = [
	'besonders-wichtige-einrichtung',
	'wichtige-einrichtung',
	'nicht-erfasst',
] as const satisfies readonly Nis2Class[];

/** Every class some world came to, strictest first. */
export function possibleClasses(outcomes: readonly Outcome<Nis2Class>[]): readonly Nis2Class[] {
	return STRICTEST_FIRST.filter((name) => outcomes.some(({ value }) => value === name));
}
