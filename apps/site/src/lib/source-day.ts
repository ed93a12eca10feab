import type { Source } from '@it-kompass/schema';
import { germanDate, roughGermanDate } from './german-date.ts';

/**
 * From when a source is, as readers are told: its own date, or the day it was read if it has none, or that nobody here read
 * it. A day on which somebody read a page never looks like the page's own date.
 */
export function sourceDay({ asOf, readOn, secondHand }: Pick<Source, 'asOf' | 'readOn' | 'secondHand'>): string {
	const own = asOf === undefined ? '' : `Stand ${roughGermanDate(asOf)}`;
	if (secondHand) return own === '' ? 'nicht selbst gelesen' : `${own}, nicht selbst gelesen`;
	return readOn === undefined ? own : `ohne eigenes Datum, gelesen am ${germanDate(readOn)}`;
}
