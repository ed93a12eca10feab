import { siteData } from '../lib/site-data.ts';

/** All may read everything; what is not to be found says so itself. */
export async function GET() {
	const sitemap = new URL('/sitemap-index.xml', (await siteData()).url).href;
	const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, { headers });
}
