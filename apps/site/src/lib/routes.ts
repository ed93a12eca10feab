/** Addresses of the site's pages, in one place. All end with a slash. */
export const routes = {
	home: '/',
	check: '/selbstcheck/',
	questionList: '/selbstcheck/fragen/',
	deleted: '/daten-loeschen/',
	measures: '/massnahmen/',
	measure: (id: string) => `/massnahmen/${id}/`,
	funding: '/foerdermittel/',
	programme: (id: string) => `/foerdermittel/${id}/`,
	fundingLand: (land: string) => `/foerdermittel/land/${land}/`,
	fundingTopic: (topic: string) => `/foerdermittel/thema/${topic}/`,
	guide: '/ratgeber/',
	article: (id: string) => `/ratgeber/${id}/`,
	glossary: '/glossar/',
	method: '/methodik/',
	privacy: '/datenschutz/',
	accessibility: '/barrierefreiheit/',
	imprint: '/impressum/',
} as const;

export const navigation = [
	{ href: routes.check, label: 'Selbstcheck' },
	{ href: routes.measures, label: 'Maßnahmen' },
	{ href: routes.funding, label: 'Fördermittel' },
	{ href: routes.guide, label: 'Ratgeber' },
	{ href: routes.method, label: 'Methodik' },
] as const;
