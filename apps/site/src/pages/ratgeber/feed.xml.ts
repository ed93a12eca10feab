import { feedOf, feedResponse } from '../../lib/feed-of.ts';
import { rssFeed } from '../../lib/rss-feed.ts';

export async function GET() {
	return feedResponse(rssFeed(await feedOf()));
}
