import { problemAt } from '../content.ts';
import type { Rule } from './rule.ts';

/** A source is looked at again after it was looked at. */
export const sourceDates: Rule = (content) =>
	content.sources
		.filter(({ value }) => value.reviewAfter < value.checked)
		.map((entry) =>
			problemAt(
				entry,
				['reviewAfter'],
				`Die nächste Prüfung (${entry.value.reviewAfter}) liegt vor der letzten (${entry.value.checked}). Nennen Sie einen späteren Tag, meist ein Jahr danach.`,
			),
		);
