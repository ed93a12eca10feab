import type { CheckLinks } from '@it-kompass/self-check';

/** Pages of the site, absolute: from the frame they open in a new tab. `__SITE_URL__` is put in by the build. */
export const siteLinks = {
	home: `${__SITE_URL__}/`,
	method: `${__SITE_URL__}/methodik/`,
	glossary: `${__SITE_URL__}/glossar/`,
	privacy: `${__SITE_URL__}/datenschutz/`,
	imprint: `${__SITE_URL__}/impressum/`,
	questionList: `${__SITE_URL__}/selbstcheck/fragen/`,
	measure: (id: string) => `${__SITE_URL__}/massnahmen/${id}/`,
} as const;

/** Marks in the frame's address that everything was deleted, so that the page can say it after it has loaded anew. */
export const DELETED = 'geloescht';

/** The links of a check in this frame. After deleting, the frame loads itself anew. */
export function checkLinks({ pathname, search }: Pick<Location, 'pathname' | 'search'>): CheckLinks {
	const query = new URLSearchParams(search);
	query.set(DELETED, '1');
	const { method, glossary, measure } = siteLinks;
	return { method, glossary, measure, deleted: `${pathname}?${query}` };
}
