import type { CmsConfig } from '@sveltia/cms';
import { adoptStyles } from './adopt-styles.ts';

/** Starts the CMS with the configuration the page carries. */
export async function startCms(page: Document): Promise<void> {
	adoptStyles(page);
	const config: CmsConfig = JSON.parse(
		page.querySelector<HTMLMetaElement>('meta[name=cms-configuration]')?.content ?? '{}',
	);
	const { init } = await import('@sveltia/cms');
	init({ config });
}
