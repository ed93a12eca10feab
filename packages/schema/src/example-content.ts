/** Content as an editor would write it: only what has no default. For tests; the firm is made up. */
export const exampleQuestion = {
	id: 'E3',
	rev: 1,
	title: 'Rücksicherung getestet',
	text: 'Wann haben Sie zuletzt eine Rücksicherung geprobt?',
	help: 'Gemeint ist ein ganzes System, nicht eine einzelne Datei.',
	why: 'Erst die Probe zeigt, ob die Sicherung trägt.',
	weight: 3,
	whoKnows: ['it', 'dienstleister'],
	options: [
		{ id: 'nie', points: 0, text: 'Noch nie.' },
		{ id: 'laenger-her', points: 1, text: 'Vor mehr als zwölf Monaten.' },
		{ id: 'jaehrlich', points: 2, text: 'In den letzten zwölf Monaten, ohne Protokoll.' },
		{ id: 'halbjaehrlich', points: 3, text: 'In den letzten sechs Monaten, mit Protokoll.' },
	],
	mappings: {},
	sources: ['bsig-30'],
	lenses: ['betrieb'],
	theme: 'infrastruktur',
	measures: [{ measure: 'ruecksicherung-proben' }],
};

/** For tests. */
export const exampleMeasure = {
	id: 'ruecksicherung-proben',
	title: 'Eine Rücksicherung proben',
	summary: 'Stellen Sie ein System aus der Sicherung wieder her und schreiben Sie auf, wie lange es dauert.',
	why: 'Eine Sicherung, die niemand zurückgespielt hat, ist eine Annahme.',
	steps: ['System auswählen.', 'Zurückspielen.', 'Dauer aufschreiben.'],
	lead: 'it',
	effortDays: 2,
	costClass: 'keine',
	costNote: 'Zwei Tage eigene Arbeitszeit.',
	effect: 5,
	proof: ['Protokoll mit Datum.'],
	reviewed: '2026-11-23',
};

/** For tests. */
export const exampleSource = {
	id: 'bsig-30',
	title: '§ 30 BSIG, Risikomanagementmaßnahmen',
	publisher: 'Bundesministerium der Justiz',
	kind: 'gesetz',
	url: 'https://www.gesetze-im-internet.de/bsig_2025/__30.html',
	asOf: '2025-12-06',
	checked: '2026-11-01',
	reviewAfter: '2027-05-01',
};

/** For tests. */
export const exampleArticle = {
	title: 'Was die Geschäftsleitung selbst tun muss',
	summary: 'Drei Pflichten lassen sich nicht abgeben.',
	audience: 'Für Geschäftsführungen.',
	publishedAt: '2026-11-01',
	checkedAt: '2026-11-20',
	reviewEveryMonths: 6,
	sources: ['bsig-30', 'bsig-38', 'bsi-faq'],
	selfCheckDomain: 'A',
	measures: ['leitung-verantwortung-festlegen'],
	actions: { leitung: ['Termin setzen.'], it: ['Liste bringen.'], dienstleister: ['Nachweis schicken.'] },
};

/** For tests. */
export const exampleSite = {
	sample: true,
	url: 'https://it-kompass.example/',
	embedUrl: 'https://check.it-kompass.example',
	operator: {
		name: 'Muster GmbH (erfunden)',
		street: 'Musterweg 1',
		city: '00000 Musterstadt',
		representative: 'Erika Mustermann',
		email: 'kontakt@it-kompass.example',
		phone: '0000 0000',
		register: 'Amtsgericht Musterstadt, HRB 0',
		vatId: 'DE000000000',
		editor: 'Erika Mustermann, Anschrift wie oben',
	},
	hostingProvider: 'Muster Hosting (erfunden)',
	logRetentionDays: 7,
	supervisoryAuthority: 'Landesbeauftragte für den Datenschutz',
	repository: { host: 'github', repo: 'beispiel/it-kompass', branch: 'main' },
	contentAsOf: '2026-11-23',
	legalAsOf: 'August 2026',
};

/** For tests. */
export const exampleFrame = {
	version: '1.0.0',
	published: '2026-11-01',
	order: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'],
	context: [{ fact: 'homeoffice' }],
};
