import { routes } from '../lib/routes.ts';
import type { Start } from './embed-choice.ts';

const PAGES: Readonly<Record<Start, string>> = {
	kurzcheck: routes.check,
	voll: routes.check,
	nis2: routes.nis2,
	foerderung: routes.funding,
	massnahmen: routes.measures,
};

/** Page of the site that holds what the frame would show: the link for those without script or frame. */
export function siteAddress(start: Start, site: string): string {
	return `${site}${PAGES[start]}`;
}
