/** What two articles may have in common. */
interface Linkable {
	readonly id: string;
	readonly data: { readonly related: readonly string[]; readonly measures: readonly string[] };
}

/**
 * Finds what to read after an article of the list, at most `limit`: first what it names, in its order, then what leads to
 * the same measures, the most in common first, then by id. Never the article itself.
 */
export function relatedFinder<Article extends Linkable>(
	all: readonly Article[],
	limit: number,
): (article: Article) => readonly Article[] {
	const byId = new Map(all.map((article) => [article.id, article]));
	// Articles with the same measures are equally close to any other, so groups are compared and not each with each.
	const groups = new Map<string, Article[]>();
	for (const article of all.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
		const key = article.data.measures.toSorted().join(' ');
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [article]);
		else group.push(article);
	}
	return (article) => {
		const named = article.data.related.flatMap((id) => byId.get(id) ?? []);
		const taken = new Set([article.id, ...named.map(({ id }) => id)]);
		const close = [...groups.values()].flatMap((group) => {
			const common = group[0]?.data.measures.filter((id) => article.data.measures.includes(id)).length ?? 0;
			if (common === 0) return [];
			const candidates = group.slice(0, limit + taken.size).filter((other) => !taken.has(other.id));
			return candidates.map((other) => ({ other, common }));
		});
		close.sort((a, b) => b.common - a.common || (a.other.id < b.other.id ? -1 : 1));
		return [...named, ...close.map(({ other }) => other)].slice(0, limit);
	};
}
