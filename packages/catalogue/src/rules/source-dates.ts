import type { Source } from '@it-kompass/schema';
import { type Entry, problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** How a note admits that the date above it is not the page's own. */
const ADMITTED = /als\sStand\ssteht|ohne\s(?:eigenes\s)?Datum/i;

function checkReview(entry: Entry<Source>): Problem[] {
	const { checked, reviewAfter } = entry.value;
	if (reviewAfter >= checked) return [];
	const message = `Die nächste Prüfung (${reviewAfter}) liegt vor der letzten (${checked}). Nennen Sie einen späteren Tag, meist ein Jahr danach.`;
	return [problemAt(entry, ['reviewAfter'], message)];
}

function checkOwnDate(entry: Entry<Source>): Problem[] {
	const { asOf, note = '' } = entry.value;
	if (asOf === undefined || !ADMITTED.test(note)) return [];
	const message =
		'Nach dem Hinweis hat die Seite kein eigenes Datum. Streichen Sie asOf und nennen Sie unter readOn den Tag, an dem Sie sie gelesen haben; im Hinweis muss das dann nicht mehr stehen.';
	return [problemAt(entry, ['asOf'], message)];
}

/** A source is looked at again after it was looked at, and a page without a date of its own is given none. */
export const sourceDates: Rule = (content) =>
	content.sources.flatMap((entry) => [...checkReview(entry), ...checkOwnDate(entry)]);
