import type { Feed, FeedEntry } from './feed.ts';
import { feedTime } from './feed-time.ts';
import { markupText } from './markup-text.ts';

/** The feed as Atom (RFC 4287). The id of feed and entry is their address, so both stay the same over builds. */
export function atomFeed(feed: Feed): string {
	const href = (path: string) => markupText(new URL(path, feed.site).href);
	const entry = ({ path, title, summary, section, publishedAt, updatedAt }: FeedEntry) => `	<entry>
		<id>${href(path)}</id>
		<title>${markupText(title)}</title>
		<link rel="alternate" type="text/html" href="${href(path)}"/>
		<published>${feedTime(publishedAt).atom}</published>
		<updated>${feedTime(updatedAt).atom}</updated>
		<category term="${markupText(section)}"/>
		<summary>${markupText(summary)}</summary>
	</entry>
`;
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de-DE">
	<id>${href(feed.atom)}</id>
	<title>${markupText(feed.title)}</title>
	<subtitle>${markupText(feed.description)}</subtitle>
	<link rel="self" type="application/atom+xml" href="${href(feed.atom)}"/>
	<link rel="alternate" type="text/html" href="${href(feed.page)}"/>
	<updated>${feedTime(feed.updatedAt).atom}</updated>
	<author>
		<name>${markupText(feed.author)}</name>
		<uri>${href('/')}</uri>
	</author>
${feed.entries.map(entry).join('')}</feed>
`;
}
