import type { Catalogue, CheckContext, Domain, DomainId, Measure, MustHaveStep, Question } from '@it-kompass/schema';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;

/** The option with as many points as its place in this list. The words say nothing about points on purpose. */
export const SAMPLE_OPTION_IDS = ['rot', 'gruen', 'blau', 'gelb'] as const;

/** A question of weight 1 with four options, one linked measure, no must-have and no "trifft nicht zu". For tests. */
export function sampleQuestion(id: string, changes: Partial<Question> = {}): Question {
	return {
		id,
		rev: 1,
		title: `Titel ${id}`,
		text: `Frage ${id}?`,
		help: `Hilfe ${id}.`,
		why: `Grund ${id}.`,
		quick: true,
		weight: 1,
		whoKnows: ['leitung'],
		options: [
			{ id: 'rot', points: 0, text: 'Rot.' },
			{ id: 'gruen', points: 1, text: 'Grün.' },
			{ id: 'blau', points: 2, text: 'Blau.' },
			{ id: 'gelb', points: 3, text: 'Gelb.' },
		],
		mappings: { nis2: [], dinSpec: [], cis: [] },
		sources: [`quelle-${id.toLowerCase()}`],
		lenses: ['betrieb'],
		theme: 'kmu-it-2026',
		measures: [{ measure: `tun-${id.toLowerCase()}`, upTo: 2 }],
		...changes,
	};
}

/** The one change that makes a question a must-have of one step. For tests. */
export function sampleMustHave(
	below: MustHaveStep['below'],
	maxLevel: MustHaveStep['maxLevel'],
	because = 'es fehlt',
): Pick<Question, 'mustHave'> {
	return { mustHave: { steps: [{ below, maxLevel, because }] } };
}

/** A measure of effect 3 and one day, without prerequisites and exposure rules. For tests. */
export function sampleMeasure(id: string, changes: Partial<Measure> = {}): Measure {
	return {
		id,
		title: `Maßnahme ${id}`,
		summary: `Zusammenfassung ${id}.`,
		why: `Grund ${id}.`,
		steps: ['Eins.', 'Zwei.', 'Drei.'],
		lead: 'leitung',
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
		reviewed: '2026-01-01',
		...changes,
	};
}

/** A catalogue of nine domains; those not named have no questions. A, D and E are the foundation. For tests. */
export function sampleCatalogue(
	questions: Partial<Record<DomainId, readonly Question[]>>,
	measures: readonly Measure[] = [],
): Catalogue {
	const domains = LETTERS.map(
		(id): Domain => ({
			id,
			title: `Bereich ${id}`,
			shortTitle: id,
			summary: `Worum es in ${id} geht.`,
			foundation: id === 'A' || id === 'D' || id === 'E',
			questions: [...(questions[id] ?? [])],
		}),
	);
	return {
		language: 'de',
		version: '1.0.0',
		published: '2026-01-01',
		domains,
		context: [],
		glossary: [],
		termsByQuestion: {},
		measures,
		sources: [],
		termsByMeasure: {},
		benchmarks: [],
		versions: [],
	};
}

/** The full check with nothing left out and nothing known about the firm. For tests. */
export function sampleContext(changes: Partial<CheckContext> = {}): CheckContext {
	return { mode: 'voll', facts: {}, leftOutDomainIds: [], ...changes };
}
