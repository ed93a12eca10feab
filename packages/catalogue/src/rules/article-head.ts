import { problemAt } from '../content.ts';
import type { Rule } from './rule.ts';

const MIN_SUMMARY = 50;

/** The summary of an article says enough for a list of results and for search engines. */
export const articleHead: Rule = (content) =>
	content.articles.flatMap((entry) => {
		const { length } = Array.from(entry.value.summary);
		if (length >= MIN_SUMMARY) return [];
		const message = `Die Zusammenfassung hat ${length} Zeichen, mindestens ${MIN_SUMMARY} sollen es sein. Nennen Sie das Ergebnis des Artikels in einem ganzen Satz.`;
		return [problemAt(entry, ['summary'], message)];
	});
