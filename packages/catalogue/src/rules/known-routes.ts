import { ARTICLE_SECTIONS } from '@it-kompass/schema';
import type { Content } from '../content.ts';

const PAGES = [
	'/',
	'/selbstcheck/',
	'/selbstcheck/fragen/',
	'/nis2-check/',
	'/nis2-check/fragen/',
	'/foerdermittel/',
	'/methodik/',
	'/massnahmen/',
	'/ratgeber/',
	'/checklisten/',
	'/glossar/',
	'/suche/',
	'/datenschutz/',
	'/impressum/',
	'/barrierefreiheit/',
];

/** Addresses of every page content can lead to, also of articles that have not appeared yet. */
export function knownRoutes({ shelves }: Content): Set<string> {
	return new Set([
		...PAGES,
		...ARTICLE_SECTIONS.map((section) => `/ratgeber/${section}/`),
		...[...shelves].flatMap(([{ route }, { ids }]) => (route === undefined ? [] : [...ids].map(route))),
	]);
}
