/** Addresses of the site's pages, in one place. All end with a slash. */
export const routes = {
	home: '/',
	check: '/selbstcheck/',
	questionList: '/selbstcheck/fragen/',
	nis2: '/nis2-check/',
	nis2QuestionList: '/nis2-check/fragen/',
	deleted: '/daten-loeschen/',
	measures: '/massnahmen/',
	measure: (id: string) => `/massnahmen/${id}/`,
	funding: '/foerdermittel/',
	programme: (id: string) => `/foerdermittel/${id}/`,
	fundingLand: (land: string) => `/foerdermittel/land/${land}/`,
	fundingTopic: (topic: string) => `/foerdermittel/thema/${topic}/`,
	guide: '/ratgeber/',
	/** An article by its id, a section by its own. */
	article: (id: string) => `/ratgeber/${id}/`,
	checklists: '/checklisten/',
	checklist: (id: string) => `/checklisten/${id}/`,
	glossary: '/glossar/',
	search: '/suche/',
	method: '/methodik/',
	partner: '/partner/',
	privacy: '/datenschutz/',
	accessibility: '/barrierefreiheit/',
	imprint: '/impressum/',
} as const;

/** Addresses of a feed in both formats. */
export interface FeedRoutes {
	readonly atom: string;
	readonly rss: string;
}

const feedsBelow = (page: string): FeedRoutes => ({ atom: `${page}atom.xml`, rss: `${page}feed.xml` });

/** Addresses of feeds: of the whole guide, and of a section by its id. */
export const feeds = {
	guide: feedsBelow(routes.guide),
	section: (id: string): FeedRoutes => feedsBelow(routes.article(id)),
} as const;

export const navigation = [
	{ href: routes.check, label: 'Selbstcheck' },
	{ href: routes.nis2, label: 'NIS2-Check' },
	{ href: routes.measures, label: 'Maßnahmen' },
	{ href: routes.funding, label: 'Fördermittel' },
	{ href: routes.guide, label: 'Ratgeber' },
	{ href: routes.partner, label: 'Für Partner' },
	{ href: routes.search, label: 'Suche' },
] as const;
