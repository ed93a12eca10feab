import {
	type ArticleEntry,
	allArticles,
	newestFirst,
	SECTIONS,
	type SectionId,
	sectionIdOf,
	sectionOf,
} from './articles.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { feeds, routes } from './routes.ts';
import { siteData } from './site-data.ts';

/** Enough for a reader who comes back after a year; a feed is loaded whole, again and again. */
const MAX_ENTRIES = 100;

function entryOf(article: ArticleEntry): FeedEntry {
	const { title, summary, publishedAt, changes } = article.data;
	const updatedAt = changes[0]?.date ?? publishedAt;
	return { path: routes.article(article.id), title, summary, section: sectionOf(article), publishedAt, updatedAt };
}

/** The newest articles of a section, or of all, as a feed. */
export async function feedOf(section?: SectionId): Promise<Feed> {
	const { url, operator, contentAsOf } = await siteData();
	const articles = (await allArticles()).filter((article) => section === undefined || sectionIdOf(article) === section);
	const entries = newestFirst(articles).slice(0, MAX_ENTRIES).map(entryOf);
	return {
		site: url,
		page: section === undefined ? routes.guide : routes.article(section),
		...(section === undefined ? feeds.guide : feeds.section(section)),
		title: `IT-Kompass: ${section === undefined ? 'Ratgeber' : SECTIONS[section].title}`,
		description:
			section === undefined ? 'Neue Ratgeber zu KI-Infrastruktur, NIS2 und Förderung.' : SECTIONS[section].lead,
		author: operator.name,
		updatedAt:
			entries
				.map(({ updatedAt }) => updatedAt)
				.sort()
				.at(-1) ?? contentAsOf,
		entries,
	};
}

/** The answer of an address that is a feed. */
export function feedResponse(xml: string): Response {
	return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
