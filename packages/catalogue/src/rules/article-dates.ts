import type { Article } from '@it-kompass/schema';
import { type ArticleEntry, problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const LINK = /\]\(\s*\/ratgeber\/([a-z0-9-]+\/[a-z0-9-]+)\//g;

function checkOrder(entry: ArticleEntry): Problem[] {
	const { publishedAt, validUntil, changes } = entry.value;
	const problems: Problem[] = [];
	if (validUntil !== undefined && validUntil < publishedAt)
		problems.push(
			problemAt(
				entry,
				['validUntil'],
				`Der Artikel gälte nur bis ${validUntil}, erscheint aber erst am ${publishedAt}.`,
			),
		);
	for (const [index, { date }] of changes.entries()) {
		const newer = changes[index - 1]?.date;
		if (newer !== undefined && newer < date)
			problems.push(
				problemAt(
					entry,
					['changes', index, 'date'],
					`Die neueste Änderung steht oben, ${date} ist neuer als ${newer}.`,
				),
			);
	}
	return problems;
}

/** Articles that a reader can meet while the article itself is still hidden. */
function checkVisible(articles: ReadonlyMap<string, Article>, entry: ArticleEntry): Problem[] {
	if (entry.value.draft) return [];
	const hidden = (id: string) => {
		const other = articles.get(id);
		if (other === undefined) return null;
		if (other.draft) return 'ist noch ein Entwurf';
		return other.publishedAt > entry.value.publishedAt ? `erscheint erst am ${other.publishedAt}` : null;
	};
	const message = (id: string, why: string) => `Der Artikel „${id}“ ${why}; Leser fänden hier nichts.`;
	const related = entry.value.related.flatMap((id, index) => {
		const why = hidden(id);
		return why === null ? [] : [problemAt(entry, ['related', index], message(id, why))];
	});
	const linked = entry.body.split('\n').flatMap((text, index) =>
		[...text.matchAll(LINK)].flatMap(({ 1: id = '' }) => {
			const why = hidden(id);
			return why === null
				? []
				: [{ path: entry.path, line: entry.bodyLine + index, at: [], message: message(id, why) }];
		}),
	);
	return [...related, ...linked];
}

/** Dates of an article make sense, and nothing visible leads to an article that is not there yet. */
export const articleDates: Rule = (content) => {
	const articles = new Map(content.articles.map(({ id, value }) => [id, value]));
	return [
		...content.articles.flatMap((entry) => [...checkOrder(entry), ...checkVisible(articles, entry)]),
		...content.measures.flatMap((entry) => {
			const { article = '' } = entry.value;
			return articles.get(article)?.draft === true
				? [problemAt(entry, ['article'], `Der Artikel „${article}“ ist noch ein Entwurf; Leser fänden hier nichts.`)]
				: [];
		}),
	];
};
