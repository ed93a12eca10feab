import { allArticles } from '../../lib/articles.ts';
import { feed } from '../../lib/feed.ts';
import { siteData } from '../../lib/site-data.ts';

export async function GET() {
	const description = 'Neue Ratgeber zu KI-Infrastruktur, NIS2 und Förderung.';
	return feed(await siteData(), 'IT-Kompass: Ratgeber', description, await allArticles());
}
