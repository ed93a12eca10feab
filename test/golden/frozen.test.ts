import catalogue from '@it-kompass/catalogue/de/catalogue.json';
import { SIZE_OF_STAFF, STAFF_QUESTION, scoreCheck } from '@it-kompass/scoring';
import { beforeAll, describe, expect, test } from 'vitest';
import { brokenPromises, expectedIds, HOW_TO_REBASELINE, readExpected, writeExpected } from './expected-result.ts';
import { frozenCatalogues } from './frozen-catalogues.ts';
import { readPersonas } from './read-personas.ts';

const frozen = frozenCatalogues();
const personas = readPersonas();

beforeAll(() => {
	if (process.env.GOLDEN_UPDATE !== '1') return;
	for (const [version, published] of frozen) {
		if (version === catalogue.version) continue;
		const golden = personas.filter(({ id }) => expectedIds(version).includes(id));
		writeExpected(
			version,
			new Map(golden.map(({ id, answersIn, context }) => [id, scoreCheck(published, answersIn(version), context)])),
		);
	}
});

describe.each([...frozen.keys()])('the published questionnaire %s', (version) => {
	const published = frozen.get(version);
	if (published === undefined) throw new Error(`No frozen questionnaire ${version}.`);
	const golden = personas.filter(({ id }) => expectedIds(version).includes(id));

	test('has a golden result for ten companies at least', () => {
		expect(golden.length).toBeGreaterThanOrEqual(10);
		expect(expectedIds(version)).toEqual(golden.map(({ id }) => id));
	});

	test.each(golden)('gives $id the result it gave when it was published', ({ id, answersIn, context }) => {
		const result = scoreCheck(published, answersIn(version), context);
		expect(JSON.parse(JSON.stringify(result)), HOW_TO_REBASELINE).toEqual(readExpected(version, id));
	});
});

describe('the questionnaire as it stands', () => {
	test('is published in the table of versions', () => {
		expect(catalogue.versions.at(-1)?.version).toBe(catalogue.version);
		expect(catalogue.versions.map(({ version }) => version)).toEqual(expect.arrayContaining([...frozen.keys()]));
	});

	test('asks for the number of staff in steps that scoring can tell apart', () => {
		const options = catalogue.context.find(({ id }) => id === STAFF_QUESTION)?.options.map(({ id }) => id);
		expect(options).toEqual(['unter-10', '10-49', '50-249', '250-499', 'ab-500']);
		expect(options).toEqual(expect.arrayContaining(Object.keys(SIZE_OF_STAFF)));
	});
});

describe('brokenPromises', () => {
	const [persona] = personas;
	if (persona === undefined) throw new Error('No persona.');
	const result = scoreCheck(catalogue, persona.answers, persona.context);

	test('lets a new model order measures otherwise', () => {
		expect(brokenPromises(result, { ...result, modelVersion: '9.0.0', actions: [], topActions: [] })).toEqual([]);
	});

	test.each(['domains', 'overall', 'counts', 'nis2', 'lenses', 'questionnaireVersion'])('names %s', (part) => {
		expect(brokenPromises(result, { ...result, [part]: 'anders' })).toEqual([part]);
		expect(brokenPromises(result, { ...result, neu: 1 })).toEqual(['neu']);
	});
});
