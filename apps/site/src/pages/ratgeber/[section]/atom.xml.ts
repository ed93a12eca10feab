import { ARTICLE_SECTIONS } from '@it-kompass/schema';
import type { SectionId } from '../../../lib/articles.ts';
import { atomFeed } from '../../../lib/atom-feed.ts';
import { feedOf, feedResponse } from '../../../lib/feed-of.ts';

export function getStaticPaths() {
	return ARTICLE_SECTIONS.map((section) => ({ params: { section } }));
}

export async function GET({ params }: { params: { section: SectionId } }) {
	return feedResponse(atomFeed(await feedOf(params.section)));
}
