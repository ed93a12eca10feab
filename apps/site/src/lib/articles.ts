import { type CollectionEntry, getCollection } from 'astro:content';

export type ArticleEntry = CollectionEntry<'articles'>;

/** Name of a section, as readers see it. */
export const SECTIONS: Record<string, string> = {
	'ki-infrastruktur': 'KI-Infrastruktur',
	nis2: 'NIS2',
	foerderung: 'Förderung',
};

/** Name of the section an article lies in. */
export function sectionOf(article: ArticleEntry): string {
	return SECTIONS[article.id.split('/')[0] ?? ''] ?? '';
}

/** All articles, in the order of the sections, then by address. */
export async function allArticles(): Promise<readonly ArticleEntry[]> {
	const order = Object.keys(SECTIONS);
	const rank = (article: ArticleEntry) => order.indexOf(article.id.split('/')[0] ?? '');
	const articles = await getCollection('articles');
	return articles.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
