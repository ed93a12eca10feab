import { atomFeed } from '../../lib/atom-feed.ts';
import { feedOf, feedResponse } from '../../lib/feed-of.ts';

export async function GET() {
	return feedResponse(atomFeed(await feedOf()));
}
