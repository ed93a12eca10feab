import type { Answers, Catalogue } from '@it-kompass/schema';
import { keptKurzcheckSchema } from '@it-kompass/schema/stored';
import { scoreCheck } from '@it-kompass/scoring';
import { describe, expect, test } from 'vitest';
import { sampleCatalogue, sampleMustHave, sampleQuestion } from '../sample-catalogue.ts';
import { exampleCheck } from '../store/example-check.ts';
import { changedSince, keepResult, keptAnswers, keptResult } from './kept-result.ts';

const catalogue = sampleCatalogue([
	sampleQuestion('A1', { weight: 3 }),
	sampleQuestion('D1', { rev: 2 }),
	sampleQuestion('E1', sampleMustHave('die Rücksicherung nie getestet wurde')),
	sampleQuestion('E2', { quick: false }),
]);
const answers: Answers = { A1: 'blau', D1: 'weiss-nicht', E1: 'rot' };
const context = { mode: 'kurzcheck', facts: {}, leftOutDomainIds: [] } as const;

/** A Kurzcheck with these answers, last answered on the 12th. */
const record = (given: Answers = answers) => ({
	stored: { ...exampleCheck, updatedAt: '2026-11-12T08:04:00.000Z' },
	answers: given,
	facts: {},
	context,
});

function keep(given: Answers = answers, of: Catalogue = catalogue) {
	const kept = keepResult(record(given), scoreCheck(of, given, context), of);
	if (kept === null) throw new Error('Nothing was kept.');
	return kept;
}

describe('keepResult', () => {
	test('keeps answers with their revision, the day of the last one, and figures that fit the record', () => {
		const kept = keep();
		expect(keptKurzcheckSchema.parse(kept)).toEqual(kept);
		expect(kept).toMatchObject({
			takenAt: '2026-11-12T08:04:00.000Z',
			questionnaireVersion: '1.0.0',
			answers: { A1: { value: 'blau', rev: 1 }, D1: { value: 'weiss-nicht', rev: 2 }, E1: { value: 'rot', rev: 1 } },
			asked: 3,
			open: 0,
		});
	});

	test('keeps nothing without a result or a check', () => {
		expect(keepResult(record({}), scoreCheck(catalogue, {}, context), catalogue)).toBeNull();
		const result = scoreCheck(catalogue, answers, context);
		expect(keepResult({ ...record(), stored: null }, result, catalogue)).toBeNull();
	});
});

describe('keptResult', () => {
	test('is the result the visitor saw, all of it', () => {
		expect(keptResult(keep(), catalogue)).toEqual(scoreCheck(catalogue, answers, context));
	});

	test('is the same from a file, whatever the order of its keys', () => {
		const sorted = (_: string, value: unknown) =>
			typeof value === 'object' && value !== null && !Array.isArray(value)
				? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
				: value;
		const kept = keptKurzcheckSchema.parse(JSON.parse(JSON.stringify(keep(), sorted)));
		expect(keptResult(kept, catalogue)).toEqual(scoreCheck(catalogue, answers, context));
	});

	test.each<[string, Catalogue]>([
		['a later questionnaire', { ...catalogue, version: '2.0.0' }],
		[
			'other weights',
			sampleCatalogue([
				sampleQuestion('A1'),
				sampleQuestion('D1', { rev: 2, weight: 3 }),
				sampleQuestion('E1', sampleMustHave('die Rücksicherung nie getestet wurde')),
			]),
		],
		['a changed question', sampleCatalogue([sampleQuestion('A1', { rev: 2, weight: 3 })])],
	])('does not show as it was what %s counts otherwise', (_, other) => {
		expect(keptResult(keep(), other)).toBeNull();
	});

	test('takes no answer for one of ours because a file says so', () => {
		const forged = { ...keep(), answers: { A1: { value: 'gibt-es-nicht', rev: 1 } } };
		expect(keptAnswers(forged, catalogue).answers).toEqual({});
		expect(keptResult(forged, catalogue)).toBeNull();
	});

	test('believes no figure that its answers do not give', () => {
		expect(keptResult({ ...keep(), overall: { secured: 4, possible: 4 } }, catalogue)).toBeNull();
	});
});

describe('changedSince', () => {
	test('counts answers that are others or gone, not those that came', () => {
		expect(changedSince(keep(), { answers })).toBe(0);
		expect(changedSince(keep(), { answers: { ...answers, E2: 'rot' } })).toBe(0);
		expect(changedSince(keep(), { answers: { A1: 'gelb', D1: 'weiss-nicht' } })).toBe(2);
	});
});
