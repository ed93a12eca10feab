import { isDeepStrictEqual } from 'node:util';
import catalogue from '@it-kompass/catalogue/de/catalogue.json';
import type { Catalogue, Question } from '@it-kompass/schema';
import { scoreCheck } from '@it-kompass/scoring';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectedIds, HOW_TO_REBASELINE, readExpected, writeExpected } from './expected-result.ts';
import { figureAt } from './figure-at.ts';
import { type Persona, readPersonas } from './read-personas.ts';

const personas = readPersonas();
const resultOf = ({ answers, context }: Persona, of: Catalogue = catalogue) => scoreCheck(of, answers, context);
const results = new Map(personas.map((persona) => [persona.id, resultOf(persona)]));

beforeAll(() => {
	if (process.env.GOLDEN_UPDATE === '1') writeExpected(catalogue.version, results);
});

describe.each(personas)('$id', (persona) => {
	const result = resultOf(persona);

	test('is described as fictional', () => {
		expect(persona.description).toMatch(/^Erfundener Betrieb: /);
	});

	test('answers questions that exist, with answers that exist', () => {
		const questions = catalogue.domains.flatMap((domain) => domain.questions.map(({ id }) => id));
		expect(Object.keys(persona.answers).filter((id) => !questions.includes(id))).toEqual([]);
		const wrongFacts = Object.entries(persona.context.facts).filter(([id, optionId]) => {
			const asked = catalogue.context.find((question) => question.id === id);
			return !asked?.options.some((option) => option.id === optionId);
		});
		expect(wrongFacts).toEqual([]);
	});

	test.each(persona.assertions)('has by hand, as in the file, $path', ({ path, equals }) => {
		expect(figureAt(result, path)).toEqual(equals);
	});

	test('has the whole result of its golden file', () => {
		expect(JSON.parse(JSON.stringify(result)), HOW_TO_REBASELINE).toEqual(readExpected(catalogue.version, persona.id));
	});

	test('has the same result with its answers in another order', () => {
		const answers = Object.fromEntries(Object.entries(persona.answers).reverse());
		expect(resultOf({ ...persona, answers })).toEqual(result);
	});
});

describe('the personas', () => {
	test('are at least eight, each with a golden file and figures worked out by hand', () => {
		expect(personas.length).toBeGreaterThanOrEqual(8);
		expect(expectedIds(catalogue.version)).toEqual(personas.map(({ id }) => id));
		expect(personas.filter(({ assertions }) => assertions.length < 4).map(({ id }) => id)).toEqual([]);
	});

	test('cover both modes, every level and every status', () => {
		const all = [...results.values()];
		const levels = all.map(({ overall }) => overall?.level.secured ?? null);
		const statuses = all.flatMap(({ domains }) => domains.map(({ status }) => status));
		expect(new Set(all.map(({ mode }) => mode)).size).toBe(2);
		expect(new Set(levels)).toEqual(new Set([null, 0, 1, 2, 4]));
		expect(new Set(statuses).size).toBe(5);
	});

	test('are asked and told other things where their answers are the same and only the company differs', () => {
		const [office, plant] = ['planungsbuero-ohne-server', 'maschinenbauer-fertigung-im-netz'].map((id) => {
			const result = results.get(id);
			const answers = personas.find((persona) => persona.id === id)?.answers ?? {};
			if (result === undefined) throw new Error(`No persona ${id}.`);
			return { result, answers, asked: result.domains.flatMap(({ terms }) => terms.map((term) => term.questionId)) };
		});
		if (office === undefined || plant === undefined) throw new Error('Two personas are compared.');
		const differing = Object.keys(office.answers).filter((id) => office.answers[id] !== plant.answers[id]);
		expect(differing).toEqual(['D7']);
		expect(plant.asked.filter((id) => !office.asked.includes(id))).toEqual(['F3', 'H4', 'H5', 'H6']);
		const measures = ({ result }: typeof office) =>
			result.actions.flatMap((action) => (action.kind === 'measure' ? [action.measureId] : []));
		expect(measures(plant).filter((id) => !measures(office).includes(id))).toEqual(
			expect.arrayContaining(['netz-trennen', 'ki-verzeichnis-fuehren', 'it-weiterbildung-planen']),
		);
		const days = ({ result }: typeof office) =>
			result.actions.reduce((sum, action) => sum + (action.kind === 'measure' ? action.effortDays : 0), 0);
		expect(days(plant)).toBeGreaterThan(2 * days(office));
	});

	test('show a changed weight, threshold of a must-have or effort in at least one golden file', () => {
		const changes: readonly ((copy: Catalogue) => Catalogue)[] = [
			(copy) => changeQuestion(copy, 'D3', (question) => ({ ...question, weight: 3 })),
			(copy) =>
				changeQuestion(copy, 'E3', (question) => ({
					...question,
					mustHave: { steps: [{ below: 1, maxLevel: 0, because: 'nie getestet' }] },
				})),
			(copy) => ({
				...copy,
				measures: copy.measures.map((measure) =>
					measure.id === 'ruecksicherung-proben' ? { ...measure, effortDays: 20 } : measure,
				),
			}),
		];
		expect(differing(catalogue)).toEqual([]);
		for (const change of changes) expect(differing(change(catalogue))).not.toEqual([]);
	});
});

function differing(of: Catalogue): readonly string[] {
	return personas
		.filter(
			(persona) =>
				!isDeepStrictEqual(
					JSON.parse(JSON.stringify(resultOf(persona, of))),
					readExpected(catalogue.version, persona.id),
				),
		)
		.map(({ id }) => id);
}

function changeQuestion(copy: Catalogue, id: string, change: (question: Question) => Question): Catalogue {
	const domains = copy.domains.map((domain) => ({
		...domain,
		questions: domain.questions.map((question) => (question.id === id ? change(question) : question)),
	}));
	return { ...copy, domains };
}
