import rss from '@astrojs/rss';
import type { Site } from '@it-kompass/schema';
import { type ArticleEntry, newestFirst, sectionOf } from './articles.ts';
import { routes } from './routes.ts';

/** An RSS feed of articles, the newest first. Times are the start of the day in UTC; a feed knows no days without time. */
export function feed(site: Site, title: string, description: string, articles: readonly ArticleEntry[]) {
	return rss({
		title,
		description,
		site: site.url,
		customData: '<language>de-DE</language>',
		items: newestFirst(articles).map((article) => ({
			title: article.data.title,
			link: routes.article(article.id),
			description: article.data.summary,
			categories: [sectionOf(article)],
			pubDate: new Date(`${article.data.publishedAt}T00:00:00Z`),
		})),
	});
}
