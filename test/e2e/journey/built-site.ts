import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PORT = Number(process.env.E2E_PORT ?? 4329);

/** Where the built site is served with the headers it has in production. */
export const ORIGIN = `http://localhost:${PORT}`;

/** Absolute path of the built site. */
export const SITE_FOLDER = fileURLToPath(new URL('../../../apps/site/dist/', import.meta.url));

/**
 * Addresses of every page that was built, e.g. `/methodik/` and `/404.html`, sorted.
 *
 * @throws {Error} when nothing is built, so that no test passes for want of pages.
 */
export function sitePages(): readonly string[] {
	const files = siteFiles('html');
	if (files.length === 0) throw new Error(`There is no built site in ${SITE_FOLDER}; run "pnpm build" first`);
	return files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** Files of the built site whose name ends so, relative to its root, with forward slashes, sorted. */
export function siteFiles(ending: string): readonly string[] {
	return globSync(`**/*.${ending}`, { cwd: SITE_FOLDER })
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}

/** Absolute path of a built file; of a page's address too. */
export function siteFileOf(address: string): string {
	const file = address.replace(/^\//, '');
	return join(SITE_FOLDER, file === '' || file.endsWith('/') ? `${file}index.html` : file);
}

/** Text of a built file; of a page's address too. */
export function readSiteFile(address: string): string {
	return readFileSync(siteFileOf(address), 'utf8');
}
