import { ARTICLE_SECTIONS } from '@it-kompass/schema';
import { allArticles, SECTIONS, type SectionId, sectionIdOf } from '../../../lib/articles.ts';
import { feed } from '../../../lib/feed.ts';
import { siteData } from '../../../lib/site-data.ts';

export function getStaticPaths() {
	return ARTICLE_SECTIONS.map((section) => ({ params: { section } }));
}

export async function GET({ params }: { params: { section: SectionId } }) {
	const { title, lead } = SECTIONS[params.section];
	const articles = (await allArticles()).filter((article) => sectionIdOf(article) === params.section);
	return feed(await siteData(), `IT-Kompass: ${title}`, lead, articles);
}
