import { describe, expect, test } from 'vitest';
import { lenses } from './lenses.ts';
import { sampleQuestion } from './sample-catalogue.ts';
import { scoreQuestion } from './score-question.ts';

const questions = [
	sampleQuestion('A1', { lenses: ['betrieb', 'nis2'], weight: 2 }),
	sampleQuestion('A2', { lenses: ['betrieb'], weight: 3 }),
	sampleQuestion('H1', { lenses: ['ki'], notApplicable: 'Nein.' }),
];

function seen(answers: Record<string, string>) {
	return lenses(
		questions,
		questions.map((question) => scoreQuestion(question, answers[question.id])),
	);
}

describe('lenses', () => {
	test('keeps the four in order and their questions apart', () => {
		expect(seen({ A1: 'blau', A2: 'weiss-nicht', H1: 'trifft-nicht-zu' })).toEqual([
			{
				lensId: 'betrieb',
				band: { low: 4, high: 13, max: 15 },
				weight: 5,
				answeredWeight: 2,
				assessable: false,
				questionIds: ['A1', 'A2'],
			},
			{
				lensId: 'nis2',
				band: { low: 4, high: 4, max: 6 },
				weight: 2,
				answeredWeight: 2,
				assessable: true,
				questionIds: ['A1'],
			},
			{
				lensId: 'ki',
				band: { low: 0, high: 0, max: 0 },
				weight: 0,
				answeredWeight: 0,
				assessable: false,
				questionIds: ['H1'],
			},
			{
				lensId: 'souveraenitaet',
				band: { low: 0, high: 0, max: 0 },
				weight: 0,
				answeredWeight: 0,
				assessable: false,
				questionIds: [],
			},
		]);
	});
});
