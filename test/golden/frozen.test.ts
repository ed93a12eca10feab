import catalogue from '@it-kompass/catalogue/de/catalogue.json';
import { SIZE_OF_STAFF, STAFF_QUESTION, scoreCheck } from '@it-kompass/scoring';
import { describe, expect, test } from 'vitest';
import { expectedIds, readExpected } from './expected-result.ts';
import { frozenCatalogues } from './frozen-catalogues.ts';
import { readPersonas } from './read-personas.ts';

const frozen = frozenCatalogues();
const personas = readPersonas();

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
		expect(JSON.parse(JSON.stringify(result))).toEqual(readExpected(version, id));
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
