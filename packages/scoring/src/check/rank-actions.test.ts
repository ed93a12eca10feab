import type { Answers, Catalogue, EffortDays } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { rankActions } from './rank-actions.ts';
import { sampleCatalogue, sampleContext, sampleMeasure, sampleQuestion } from './sample-catalogue.ts';
import { scoreLevels } from './score-levels.ts';

function rank(catalogue: Catalogue, answers: Answers) {
	const { domains, answerOf } = scoreLevels(catalogue, answers, sampleContext());
	const measures = new Map(catalogue.measures.map((measure) => [measure.id, measure]));
	return rankActions(domains, measures, { facts: {}, answerOf });
}

describe('rankActions', () => {
	const shared = [{ measure: 'fix', upTo: 2 } as const];
	const catalogue = sampleCatalogue(
		{
			A: [sampleQuestion('A1', { measures: shared }), sampleQuestion('A2', { measures: shared, weight: 3 })],
			D: [sampleQuestion('D1', { measures: shared }), sampleQuestion('D2', { whoKnows: ['it'] })],
		},
		[sampleMeasure('fix', { effortDays: 10 })],
	);

	test('makes one action of several gaps and ranks it by the widest', () => {
		expect(rank(catalogue, { A1: 'blau', A2: 'gruen', D1: 'rot' })).toEqual([
			{
				kind: 'measure',
				measureId: 'fix',
				questionIds: ['D1', 'A1', 'A2'],
				domainId: 'D',
				horizon: 'planen',
				effortDays: 10,
				priority: { effect: 3, exposureTenths: 10, gapThirds: 3, effortHalfDays: 20, liftsCap: false },
			},
		]);
	});

	test('takes the first of equal gaps', () => {
		expect(rank(catalogue, { A1: 'rot', A2: 'rot', D1: 'rot' })[0]?.questionIds).toEqual(['A1', 'A2', 'D1']);
	});

	test('groups questions to clarify by role, this week', () => {
		const asked = sampleCatalogue(
			{
				A: [sampleQuestion('A1'), sampleQuestion('A2', { whoKnows: ['it'] })],
				B: [sampleQuestion('B1', { measures: [{ measure: 'stark', upTo: 2 }] })],
			},
			[sampleMeasure('stark', { effect: 5 })],
		);
		expect(rank(asked, { A1: 'weiss-nicht', A2: 'weiss-nicht', B1: 'weiss-nicht' })).toEqual([
			{
				kind: 'clarify',
				role: 'leitung',
				questionIds: ['B1', 'A1'],
				horizon: 'diese-woche',
				priority: { effect: 5, exposureTenths: 10, gapThirds: 2, effortHalfDays: 1, liftsCap: false },
			},
			{
				kind: 'clarify',
				role: 'it',
				questionIds: ['A2'],
				horizon: 'diese-woche',
				priority: { effect: 1, exposureTenths: 10, gapThirds: 2, effortHalfDays: 1, liftsCap: false },
			},
		]);
	});

	test.each<[EffortDays, string]>([
		[1, 'diese-woche'],
		[2, 'dieses-quartal'],
		[5, 'dieses-quartal'],
		[10, 'planen'],
		[20, 'planen'],
	])('places %i days of effort under %s', (effortDays, horizon) => {
		const single = sampleCatalogue({ A: [sampleQuestion('A1')] }, [sampleMeasure('tun-a1', { effortDays })]);
		expect(rank(single, { A1: 'rot' })[0]?.horizon).toBe(horizon);
	});

	test('puts a prerequisite first', () => {
		const chain = sampleCatalogue({ A: [sampleQuestion('A1'), sampleQuestion('A2')] }, [
			sampleMeasure('tun-a1', { effect: 5, prerequisites: ['tun-a2'] }),
			sampleMeasure('tun-a2', { effect: 1 }),
		]);
		expect(rank(chain, { A1: 'rot', A2: 'rot' }).map((action) => action.questionIds[0])).toEqual(['A2', 'A1']);
	});
});
