import type { Answers, Question } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { sampleCatalogue, sampleContext, sampleMustHave, sampleQuestion } from './sample-catalogue.ts';
import { scoreCheck } from './score-check.ts';

const capAtOne = sampleMustHave(2, 1);

function domainWayOut(questions: readonly Question[], answers: Answers) {
	return scoreCheck(sampleCatalogue({ A: questions }), answers, sampleContext()).domains[0]?.wayOut;
}

describe('wayOutOfDomain', () => {
	const questions = [
		sampleQuestion('A1', { weight: 3 }),
		sampleQuestion('A2', { weight: 1, ...capAtOne }),
		sampleQuestion('A3', { weight: 2 }),
	];

	test('meets the must-have that caps, and nothing else if the points suffice', () => {
		expect(domainWayOut(questions, { A1: 'gelb', A2: 'rot', A3: 'gelb' })).toEqual({
			from: 1,
			to: 2,
			steps: [{ questionId: 'A2', fromPoints: 0, toPoints: 2, toOptionId: 'blau' }],
		});
	});

	test('gains the missing points where the weight is largest', () => {
		expect(domainWayOut(questions, { A1: 'gruen', A2: 'blau', A3: 'rot' })).toEqual({
			from: 1,
			to: 2,
			steps: [{ questionId: 'A1', fromPoints: 1, toPoints: 2, toOptionId: 'blau' }],
		});
	});

	test('counts unknown and open answers from 0 and says so', () => {
		expect(domainWayOut(questions, { A1: 'gelb', A2: 'weiss-nicht', A3: 'gelb' })?.steps).toEqual([
			{ questionId: 'A2', fromPoints: null, toPoints: 2, toOptionId: 'blau' },
		]);
		expect(domainWayOut(questions, { A1: 'gelb', A3: 'gelb' })?.steps[0]?.fromPoints).toBeNull();
	});

	test('does not ask for what does not apply', () => {
		const some = [sampleQuestion('A1', { weight: 3, notApplicable: 'Nein.' }), sampleQuestion('A2', { weight: 3 })];
		expect(domainWayOut(some, { A1: 'trifft-nicht-zu', A2: 'rot' })?.steps.map((step) => step.questionId)).toEqual([
			'A2',
		]);
	});

	test('is null without a level and at the top', () => {
		expect(domainWayOut(questions, { A2: 'rot' })).toBeNull();
		expect(domainWayOut(questions, { A1: 'gelb', A2: 'gelb', A3: 'gelb' })).toBeNull();
	});

	test('is null for a question that has no statement with the points needed', () => {
		const [rot, gruen, , gelb] = sampleQuestion('A1').options;
		if (rot === undefined || gruen === undefined || gelb === undefined) throw new Error('A sample has four options.');
		const gap = sampleQuestion('A1', { options: [rot, gruen, gruen, gelb] });
		expect(domainWayOut([gap], { A1: 'gruen' })).toBeNull();
	});

	test('replaces steps that would bring up further questions', () => {
		const parent = sampleQuestion('A1', { weight: 3 });
		const children = ['A2', 'A4'].map((id) =>
			sampleQuestion(id, { weight: 3, askIf: { answer: 'A1', in: ['blau', 'gelb'] } }),
		);
		const other = sampleQuestion('A3', { weight: 2 });
		expect(domainWayOut([parent, ...children, other], { A1: 'gruen', A3: 'gruen' })).toEqual({
			from: 1,
			to: 2,
			steps: [{ questionId: 'A3', fromPoints: 1, toPoints: 2, toOptionId: 'blau' }],
		});
	});
});

describe('wayOutOverall', () => {
	const foundation = sampleQuestion('A1', capAtOne);
	const strong = [sampleQuestion('B1', { weight: 3 }), sampleQuestion('B2', { weight: 3 })];
	const catalogue = sampleCatalogue({ A: [foundation], B: strong, C: [sampleQuestion('C1'), sampleQuestion('C2')] });

	function wayOut(answers: Answers) {
		return scoreCheck(catalogue, answers, sampleContext()).overall?.wayOut;
	}

	test('lifts the foundation domain that holds the whole back', () => {
		expect(wayOut({ A1: 'gruen', B1: 'gelb', B2: 'gelb' })).toEqual({
			from: 2,
			to: 3,
			steps: [{ questionId: 'A1', fromPoints: 1, toPoints: 2, toOptionId: 'blau' }],
		});
	});

	test('lifts the foundation only as far as the next level needs', () => {
		const pair = sampleCatalogue({ A: [sampleQuestion('A1'), sampleQuestion('A2')], B: strong });
		const { overall } = scoreCheck(pair, { A1: 'gruen', A2: 'gruen', B1: 'gelb', B2: 'gelb' }, sampleContext());
		expect(overall?.wayOut).toMatchObject({ to: 3, steps: [{ questionId: 'A1', toPoints: 2 }] });
	});

	test('gains points anywhere if the foundation does not bind', () => {
		expect(wayOut({ A1: 'gelb', B1: 'rot', B2: 'blau' })).toEqual({
			from: 2,
			to: 3,
			steps: [{ questionId: 'B1', fromPoints: 0, toPoints: 2, toOptionId: 'blau' }],
		});
	});

	test('leaves domains without a level alone', () => {
		const heavy = ['C1', 'C2', 'C3'].map((id) => sampleQuestion(id, { weight: 3 }));
		const known = sampleCatalogue({ B: [sampleQuestion('B1'), sampleQuestion('B2')], C: heavy });
		const { overall } = scoreCheck(known, { B1: 'rot', B2: 'rot', C1: 'rot' }, sampleContext());
		expect(overall?.wayOut?.steps).toEqual([{ questionId: 'B1', fromPoints: 0, toPoints: 2, toOptionId: 'blau' }]);
	});

	test('is null at the top', () => {
		expect(wayOut({ B1: 'gelb', B2: 'gelb' })).toBeNull();
	});
});
