import { describe, expect, test } from 'vitest';
import { nis2Coverage } from './nis2-coverage.ts';
import { SAMPLE_OPTION_IDS, sampleQuestion } from './sample-catalogue.ts';
import { scoreQuestion } from './score-question.ts';

/** Row 3 for questions mapped to it with these answers. */
function row(...answers: readonly (string | undefined)[]) {
	const questions = answers.map((_, index) =>
		sampleQuestion(`E${index + 1}`, { notApplicable: 'Nein.', mappings: { nis2: [3], dinSpec: [], cis: [] } }),
	);
	return nis2Coverage(
		questions,
		questions.map((question, index) => scoreQuestion(question, answers[index])),
	)[2];
}

describe('nis2Coverage', () => {
	test('always has ten rows', () => {
		expect(nis2Coverage([], [])).toEqual(
			Array.from({ length: 10 }, (_, index) => ({ no: index + 1, state: 'nicht-gefragt', questionIds: [] })),
		);
	});

	test.each<[string, readonly (string | undefined)[]]>([
		['weitgehend', ['blau', 'gelb']],
		['teilweise', ['gelb', 'gruen']],
		['teilweise', ['gelb', 'rot']],
		['teilweise', ['gruen', 'gruen']],
		['offen', ['rot', 'rot']],
		['trifft-nicht-zu', ['trifft-nicht-zu', 'trifft-nicht-zu']],
		['weitgehend', ['trifft-nicht-zu', 'blau']],
		['unklar', ['weiss-nicht']],
		['unklar', [undefined, 'trifft-nicht-zu']],
		['unklar', ['gelb', 'weiss-nicht']],
		['unklar', ['rot', undefined]],
		['teilweise', ['gruen', 'weiss-nicht']],
		['teilweise', ['gelb', 'rot', undefined]],
	])('is %s for %j', (state, answers) => {
		expect(row(...answers)).toMatchObject({ no: 3, state });
	});

	test('is unclear exactly if the unknown answers allow more than one class', () => {
		const known = [...SAMPLE_OPTION_IDS, 'trifft-nicht-zu'];
		for (const a of known) {
			for (const b of known) {
				const classes = new Set(SAMPLE_OPTION_IDS.map((resolved) => row(a, b, resolved)?.state));
				expect(row(a, b, 'weiss-nicht')?.state).toBe(classes.size > 1 ? 'unklar' : [...classes][0]);
			}
		}
	});

	test('names every visible question of a row, also those that do not apply', () => {
		expect(row('gelb', 'trifft-nicht-zu')?.questionIds).toEqual(['E1', 'E2']);
	});

	test('counts a question in each of its rows', () => {
		const question = sampleQuestion('A1', { mappings: { nis2: [1, 10], dinSpec: [], cis: [] } });
		const rows = nis2Coverage([question], [scoreQuestion(question, 'gelb')]);
		expect(rows.filter(({ state }) => state === 'weitgehend').map(({ no }) => no)).toEqual([1, 10]);
	});
});
