import type { Catalogue } from '@it-kompass/schema';
import { withoutNote } from './without-note.ts';

/**
 * The catalogue as a check in the browser needs it: only the sources that questions and measures name, without
 * the notes for editors, and only the terms that stand in questions. Pages of the site have all of both.
 */
export function pickCheck(catalogue: Catalogue): Catalogue {
	const { domains, measures, glossary, termsByQuestion } = catalogue;
	const questions = domains.flatMap((domain) => domain.questions);
	const named = new Set([...questions, ...measures].flatMap(({ sources }) => sources));
	const shown = new Set(Object.values(termsByQuestion).flat());
	return {
		...catalogue,
		sources: catalogue.sources.filter(({ id }) => named.has(id)).map(withoutNote),
		glossary: glossary.filter(({ id }) => shown.has(id)),
		termsByMeasure: {},
	};
}
