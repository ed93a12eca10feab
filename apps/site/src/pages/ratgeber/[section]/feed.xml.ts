import { ARTICLE_SECTIONS } from '@it-kompass/schema';
import type { SectionId } from '../../../lib/articles.ts';
import { feedOf, feedResponse } from '../../../lib/feed-of.ts';
import { rssFeed } from '../../../lib/rss-feed.ts';

export function getStaticPaths() {
	return ARTICLE_SECTIONS.map((section) => ({ params: { section } }));
}

export async function GET({ params }: { params: { section: SectionId } }) {
	return feedResponse(rssFeed(await feedOf(params.section)));
}
