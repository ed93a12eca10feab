import { getEntry } from 'astro:content';
import type { Site } from '@it-kompass/schema';

/**
 * Who operates the site.
 *
 * @throws {Error} if content/site.yaml is missing
 */
export async function siteData(): Promise<Site> {
	const entry = await getEntry('site', 'site');
	if (entry === undefined) throw new Error('content/site.yaml is missing. Run `pnpm content check`.');
	return entry.data;
}
