import { describe, expect, test } from 'vitest';
import { sampleQuestion } from './sample-catalogue.ts';
import { scoreQuestion } from './score-question.ts';
import { sumTerms } from './sum-terms.ts';

describe('sumTerms', () => {
	test('adds points, weights and counts, and keeps apart what does not apply', () => {
		const terms = [
			scoreQuestion(sampleQuestion('A1', { weight: 3 }), 'blau'),
			scoreQuestion(sampleQuestion('A2', { weight: 2 }), 'weiss-nicht'),
			scoreQuestion(sampleQuestion('A3', { weight: 1 }), undefined),
			scoreQuestion(sampleQuestion('A4', { weight: 2, notApplicable: 'Nein.' }), 'trifft-nicht-zu'),
		];
		expect(sumTerms(terms)).toEqual({
			band: { low: 6, high: 15, max: 18 },
			weight: 6,
			answeredWeight: 3,
			askedCount: 3,
			answeredCount: 2,
			notApplicableWeight: 2,
		});
	});

	test('is all 0 for nothing', () => {
		expect(sumTerms([])).toEqual({
			band: { low: 0, high: 0, max: 0 },
			weight: 0,
			answeredWeight: 0,
			askedCount: 0,
			answeredCount: 0,
			notApplicableWeight: 0,
		});
	});
});
