import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSiteFile, sitePages } from '../e2e/journey/built-site.ts';
import { type PageKind, pageKinds } from './page-kinds.ts';

const ROUTES = fileURLToPath(new URL('../../apps/site/src/pages/', import.meta.url));

let found: readonly PageKind[] | undefined;

/** Set by `playwright.pages.config.ts`: the loops over pages then visit all of them. */
export const EVERY_PAGE = 'EVERY_PAGE';

/** Tag of browser tests that look at {@link pagesToVisit}; the long run repeats them. */
export const EVERY_PAGE_TAG = '@every-page';

/** Templates of the site's pages, relative to their folder, with forward slashes. */
export function siteRoutes(): readonly string[] {
	return globSync('**/*.astro', { cwd: ROUTES }).map((file) => file.replaceAll('\\', '/'));
}

/** HTML of every built page by its address. */
export function readPages(): ReadonlyMap<string, string> {
	return new Map(sitePages().map((address) => [address, readSiteFile(address)]));
}

/** Kinds of the built pages. */
export function siteKinds(): readonly PageKind[] {
	found ??= pageKinds(readPages(), siteRoutes());
	return found;
}

/** The pages a test looks at, sorted: one of each kind, or every one in the long run. */
export function pagesToVisit(): readonly string[] {
	return process.env[EVERY_PAGE] === '1'
		? sitePages()
		: siteKinds()
				.map(({ example }) => example)
				.sort();
}
