import type { Feed, FeedEntry } from './feed.ts';
import { feedTime } from './feed-time.ts';
import { markupText } from './markup-text.ts';

/** The feed as RSS 2.0, for readers that know no Atom. */
export function rssFeed(feed: Feed): string {
	const href = (path: string) => markupText(new URL(path, feed.site).href);
	const item = ({ path, title, summary, section, publishedAt }: FeedEntry) => `		<item>
			<title>${markupText(title)}</title>
			<link>${href(path)}</link>
			<guid isPermaLink="true">${href(path)}</guid>
			<description>${markupText(summary)}</description>
			<category>${markupText(section)}</category>
			<pubDate>${feedTime(publishedAt).rss}</pubDate>
		</item>
`;
	return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
	<channel>
		<title>${markupText(feed.title)}</title>
		<link>${href(feed.page)}</link>
		<description>${markupText(feed.description)}</description>
		<language>de-DE</language>
		<lastBuildDate>${feedTime(feed.updatedAt).rss}</lastBuildDate>
		<atom:link rel="self" type="application/rss+xml" href="${href(feed.rss)}"/>
${feed.entries.map(item).join('')}	</channel>
</rss>
`;
}
