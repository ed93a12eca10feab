import type { Question } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { sampleCatalogue, sampleQuestion } from './sample-catalogue.ts';
import { scoreDomain } from './score-domain.ts';

function score(questions: readonly Question[], answers: Record<string, string>, isLeftOut = false) {
	const [domain] = sampleCatalogue({ A: questions }).domains;
	if (domain === undefined) throw new Error('The sample catalogue has no domain A.');
	return scoreDomain(domain, questions, (id) => answers[id], isLeftOut);
}

const four = ['A1', 'A2', 'A3', 'A4'].map((id) => sampleQuestion(id, { notApplicable: 'Nein.' }));

describe('scoreDomain', () => {
	test('gives band, counts and both levels', () => {
		const domain = score(four, { A1: 'gelb', A2: 'blau', A3: 'weiss-nicht' });
		expect(domain).toMatchObject({
			domainId: 'A',
			status: 'assessed',
			band: { low: 5, high: 11, max: 12 },
			weight: 4,
			answeredWeight: 2,
			askedCount: 4,
			answeredCount: 3,
			uncapped: { secured: 2, possible: 4 },
			level: { secured: 2, possible: 4 },
			caps: [],
		});
		expect(domain.terms.map(({ questionId }) => questionId)).toEqual(['A1', 'A2', 'A3', 'A4']);
		expect(domain).not.toHaveProperty('notApplicableWeight');
	});

	test('has no level, rather than 0, below half of the weight', () => {
		expect(score(four, { A1: 'gelb', A2: 'weiss-nicht' })).toMatchObject({
			status: 'too-few-answers',
			band: { low: 3, high: 12, max: 12 },
			uncapped: null,
			level: null,
			caps: [],
		});
	});

	test('has level 0 when everything answered is the worst case', () => {
		expect(score(four, { A1: 'rot', A2: 'rot', A3: 'rot', A4: 'rot' })).toMatchObject({
			status: 'assessed',
			level: { secured: 0, possible: 0 },
		});
	});

	test('drops what does not apply from both sides', () => {
		expect(score(four, { A1: 'gelb', A2: 'gelb', A3: 'trifft-nicht-zu', A4: 'trifft-nicht-zu' })).toMatchObject({
			status: 'assessed',
			band: { low: 6, high: 6, max: 6 },
			askedCount: 2,
			level: { secured: 4, possible: 4 },
		});
	});

	test('has no level once more than half of the weight does not apply', () => {
		const none = 'trifft-nicht-zu';
		expect(score(four, { A1: 'gelb', A2: none, A3: none, A4: none })).toMatchObject({
			status: 'mostly-not-applicable',
			band: { low: 3, high: 3, max: 3 },
			level: null,
		});
		expect(score(four, { A1: none, A2: none, A3: none, A4: none })).toMatchObject({
			status: 'mostly-not-applicable',
			band: { low: 0, high: 0, max: 0 },
			level: null,
		});
	});

	test('is not asked without questions, unless it was left out', () => {
		expect(score([], {})).toMatchObject({ status: 'not-asked', level: null, askedCount: 0, terms: [] });
		expect(score([], {}, true)).toMatchObject({ status: 'left-out', level: null, askedCount: 0, terms: [] });
	});

	test('caps the level and leaves the points alone', () => {
		const restore = sampleQuestion('A4', {
			mustHave: { steps: [{ below: 1, maxLevel: 1, because: 'nie getestet wurde' }] },
		});
		const questions = [...four.slice(0, 3), restore];
		expect(score(questions, { A1: 'gelb', A2: 'gelb', A3: 'gelb', A4: 'rot' })).toMatchObject({
			band: { low: 9, high: 9, max: 12 },
			uncapped: { secured: 3, possible: 3 },
			level: { secured: 1, possible: 1 },
			caps: [{ questionId: 'A4', maxLevel: 1, because: 'nie getestet wurde', holds: 'both' }],
		});
		expect(score(questions, { A1: 'gelb', A2: 'gelb', A3: 'gelb', A4: 'weiss-nicht' })).toMatchObject({
			uncapped: { secured: 3, possible: 4 },
			level: { secured: 1, possible: 4 },
			caps: [{ questionId: 'A4', holds: 'secured' }],
		});
	});
});
