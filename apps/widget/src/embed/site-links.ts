import type { CheckLinks } from '@it-kompass/self-check';

/** Pages of the site, absolute: from the frame they open in a new tab. `__SITE_URL__` is put in by the build. */
export const siteLinks = {
	home: `${__SITE_URL__}/`,
	method: `${__SITE_URL__}/methodik/`,
	glossary: `${__SITE_URL__}/glossar/`,
	privacy: `${__SITE_URL__}/datenschutz/`,
	imprint: `${__SITE_URL__}/impressum/`,
	check: `${__SITE_URL__}/selbstcheck/`,
	nis2: `${__SITE_URL__}/nis2-check/`,
	funding: `${__SITE_URL__}/foerdermittel/`,
	orderOfSteps: `${__SITE_URL__}/ratgeber/foerderung/erst-antrag-dann-auftrag/`,
	measure: (id: string) => `${__SITE_URL__}/massnahmen/${id}/`,
	programme: (id: string) => `${__SITE_URL__}/foerdermittel/${id}/`,
} as const;

/** Marks in the frame's address that everything was deleted, so that the page can say it after it has loaded anew. */
export const DELETED = 'geloescht';

type Here = Pick<Location, 'pathname' | 'search'>;

/** The frame's own address, which says after loading anew that everything is deleted. */
export function deletedAddress({ pathname, search }: Here): string {
	const query = new URLSearchParams(search);
	query.set(DELETED, '1');
	return `${pathname}?${query}`;
}

/** The links of a check in this frame. After deleting, the frame loads itself anew. */
export function checkLinks(here: Here): CheckLinks {
	const { method, glossary, nis2, funding, measure, programme } = siteLinks;
	return { method, glossary, nis2, funding, measure, programme, deleted: deletedAddress(here) };
}
