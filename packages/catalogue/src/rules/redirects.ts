import { suggestion } from '../closest-word.ts';
import { problemAt } from '../content.ts';
import { knownRoutes } from './known-routes.ts';
import type { Rule } from './rule.ts';

/** A former address is no page of today, stands there once, and leads in one step to a page readers can see. */
export const redirects: Rule = (content) => {
	if (content.redirects === null) return [];
	const entry = content.redirects;
	const list = entry.value.redirects;
	const routes = knownRoutes(content);
	const drafts = new Set(content.articles.filter(({ value }) => value.draft).map(({ id }) => `/ratgeber/${id}/`));

	const checkTarget = (from: string, to: string): string | null => {
		if (to === from) return 'Die Adresse führt zu sich selbst. Nennen Sie die Seite, die an ihre Stelle trat.';
		const next = list.find((other) => other.from === to);
		if (next !== undefined)
			return `${to} wird selbst umgeleitet. Leser sollen in einem Schritt ankommen. Beispiel: to: ${next.to}`;
		if (!routes.has(to)) return `Die Seite ${to} gibt es nicht.${suggestion(to, routes)}`;
		return drafts.has(to) ? `Der Artikel unter ${to} ist noch ein Entwurf; Leser fänden hier nichts.` : null;
	};

	return list.flatMap(({ from, to }, index) => {
		const at = ['redirects', index];
		const first = list.findIndex((other) => other.from === from);
		const target = checkTarget(from, to);
		return [
			...(routes.has(from)
				? [
						problemAt(
							entry,
							[...at, 'from'],
							`Die Seite ${from} gibt es noch. Umgeleitet wird nur, was weggefallen ist.`,
						),
					]
				: []),
			...(first < index
				? [problemAt(entry, [...at, 'from'], `${from} steht schon als Nr. ${first + 1}. Löschen Sie einen Eintrag.`)]
				: []),
			...(target === null ? [] : [problemAt(entry, [...at, 'to'], target)]),
		];
	});
};
