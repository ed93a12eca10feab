import type { Catalogue, Domain, DomainId, Measure, Question } from '@it-kompass/schema';

const SHORT_TITLES: Readonly<Record<DomainId, string>> = {
	A: 'Steuerung',
	B: 'Dienstleister',
	C: 'Betrieb',
	D: 'Schutz',
	E: 'Wiederanlauf',
	F: 'Menschen',
	G: 'Infrastruktur',
	H: 'KI',
	I: 'Investition',
};

/** A quick question of weight 1 with the options `rot` (0 points), `gruen`, `blau` and `gelb` (3). For tests. */
export function sampleQuestion(id: string, changes: Partial<Question> = {}): Question {
	return {
		id,
		rev: 1,
		title: `Titel ${id}`,
		text: `Wie steht es um ${id}?`,
		help: `Hilfe ${id}.`,
		why: `Grund ${id}.`,
		quick: true,
		weight: 1,
		whoKnows: ['it'],
		options: [
			{ id: 'rot', points: 0, text: `${id} ist rot.` },
			{ id: 'gruen', points: 1, text: `${id} ist grün.` },
			{ id: 'blau', points: 2, text: `${id} ist blau.` },
			{ id: 'gelb', points: 3, text: `${id} ist gelb.` },
		],
		mappings: { nis2: [], dinSpec: [], cis: [] },
		sources: ['quelle'],
		lenses: ['betrieb'],
		theme: 'kmu-it-2026',
		measures: [{ measure: `tun-${id.toLowerCase()}`, upTo: 2 }],
		...changes,
	};
}

/** Caps the domain at level 1 unless the question has a point. For tests. */
export function sampleMustHave(because: string): Pick<Question, 'mustHave'> {
	return { mustHave: { steps: [{ below: 1, maxLevel: 1, because }] } };
}

/** A measure of one day, led by the IT. For tests. */
export function sampleMeasure(id: string, changes: Partial<Measure> = {}): Measure {
	return {
		id,
		title: `Maßnahme ${id}`,
		summary: `Zusammenfassung ${id}.`,
		why: `Grund ${id}.`,
		steps: ['Eins.', 'Zwei.', 'Drei.'],
		lead: 'it',
		support: [],
		effortDays: 1,
		costClass: 'gering',
		costNote: 'Annahme.',
		effect: 3,
		proof: ['Nachweis.'],
		prerequisites: [],
		exposure: [],
		fundingTopics: [],
		sources: [],
		reviewed: '2026-11-01',
		...changes,
	};
}

/** Nine domains, A, D and E the foundation, each with the given questions of its letter; one question about the firm. For tests. */
export function sampleCatalogue(questions: readonly Question[], measures: readonly Measure[] = []): Catalogue {
	const domains = (Object.keys(SHORT_TITLES) as DomainId[]).map(
		(id): Domain => ({
			id,
			title: `Bereich ${SHORT_TITLES[id]}`,
			shortTitle: SHORT_TITLES[id],
			summary: `Worum es in ${SHORT_TITLES[id]} geht.`,
			foundation: id === 'A' || id === 'D' || id === 'E',
			questions: questions.filter((question) => question.id.startsWith(id)),
		}),
	);
	return {
		language: 'de',
		version: '1.0.0',
		published: '2026-11-01',
		domains,
		context: [
			{
				id: 'homeoffice',
				text: 'Wird bei Ihnen von zu Hause gearbeitet?',
				quick: true,
				options: [
					{ id: 'nein', text: 'Nein' },
					{ id: 'teilweise', text: 'Teilweise' },
				],
			},
		],
		glossary: [],
		termsByQuestion: {},
		measures,
		termsByMeasure: {},
		benchmarks: [],
		versions: [],
		sources: [],
	};
}
