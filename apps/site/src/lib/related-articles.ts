/** What two articles may have in common. */
interface Linkable {
	readonly id: string;
	readonly data: { readonly related: readonly string[]; readonly measures: readonly string[] };
}

/**
 * What to read next, at most `limit`: first what the article names, in its order, then what leads to the same measures,
 * the most in common first. Never the article itself.
 */
export function relatedArticles<Article extends Linkable>(
	article: Article,
	all: readonly Article[],
	limit: number,
): readonly Article[] {
	const named = article.data.related.flatMap((id) => all.filter((other) => other.id === id));
	const common = (other: Article) => other.data.measures.filter((id) => article.data.measures.includes(id)).length;
	const close = all
		.filter((other) => other.id !== article.id && !named.includes(other) && common(other) > 0)
		.toSorted((a, b) => common(b) - common(a) || (a.id < b.id ? -1 : 1));
	return [...named, ...close].slice(0, limit);
}
