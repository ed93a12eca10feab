import type { Answers, Catalogue, EffortDays } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import type { NamedLimit } from './named-limit.ts';
import { rankActions } from './rank-actions.ts';
import { sampleCatalogue, sampleContext, sampleMeasure, sampleMustHave, sampleQuestion } from './sample-catalogue.ts';
import { scoreLevels } from './score-levels.ts';

function rank(catalogue: Catalogue, answers: Answers, limit: NamedLimit | null = null, facts = {}) {
	const { domains, answerOf } = scoreLevels(catalogue, answers, sampleContext({ facts }));
	const measures = new Map(catalogue.measures.map((measure) => [measure.id, measure]));
	return rankActions(domains, measures, { facts, answerOf }, limit);
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

	describe('with a named limit', () => {
		const cap = { questionId: 'D1', maxLevel: 1, because: 'es fehlt', holds: 'both' } as const;
		const limited = sampleCatalogue(
			{
				A: [sampleQuestion('A1'), sampleQuestion('A2', { measures: shared })],
				D: [sampleQuestion('D1', { measures: shared }), sampleQuestion('D2')],
			},
			[
				sampleMeasure('fix', { effortDays: 20, effect: 1 }),
				sampleMeasure('tun-a1', { effect: 5 }),
				sampleMeasure('tun-d2', { effect: 2 }),
			],
		);
		const first = (limit: NamedLimit | null, answers: Answers) => rank(limited, answers, limit)[0];

		test('begins with what answers it, and lets it stand for that gap', () => {
			const answers = { A1: 'rot', A2: 'rot', D1: 'blau', D2: 'rot' };
			expect(first(null, answers)).toMatchObject({ measureId: 'tun-a1' });
			expect(first({ domainId: 'D', cap, chains: true }, answers)).toMatchObject({
				measureId: 'fix',
				questionIds: ['D1', 'A2'],
				domainId: 'D',
				priority: { gapThirds: 1 },
			});
		});

		test('begins with the question to clarify where the must-have is unknown', () => {
			const unknown = { ...cap, holds: 'secured' } as const;
			expect(first({ domainId: 'D', cap: unknown, chains: false }, { A1: 'rot', D1: 'weiss-nicht' })).toMatchObject({
				kind: 'clarify',
				questionIds: ['D1'],
			});
		});

		test('begins with the best in the domain that holds the whole by its points, or where the must-have is open', () => {
			const answers = { A1: 'rot', A2: 'rot', D2: 'rot' };
			expect(first({ domainId: 'D', cap: null, chains: true }, answers)).toMatchObject({ measureId: 'tun-d2' });
			expect(first({ domainId: 'D', cap, chains: true }, answers)).toMatchObject({ measureId: 'tun-d2' });
		});

		test('goes by priority alone where nothing in the domain can be done', () => {
			expect(first({ domainId: 'D', cap, chains: true }, { A1: 'rot', A2: 'rot' })).toMatchObject({
				measureId: 'tun-a1',
			});
		});
	});

	test.each(['10-49', '50-249', 'ab-500'])(
		'ranks a must-have by its least effort, and says the one in a firm of %s',
		(beschaeftigte) => {
			const estimate = (effortDays: EffortDays) => ({ effortDays, costClass: 'hoch', costNote: 'Annahme.' }) as const;
			const bySize = { 'unter-50': estimate(2), 'ab-250': estimate(20) };
			const sized = sampleCatalogue({ A: [sampleQuestion('A1', sampleMustHave(1, 3)), sampleQuestion('A2')] }, [
				sampleMeasure('tun-a1', { effortDays: 5, bySize }),
				sampleMeasure('tun-a2', { effortDays: 5, bySize }),
			]);
			const days = { '10-49': 2, '50-249': 5, 'ab-500': 20 }[beschaeftigte];
			expect(rank(sized, { A1: 'rot', A2: 'rot' }, null, { beschaeftigte })).toMatchObject([
				{ measureId: 'tun-a1', effortDays: days, priority: { effortHalfDays: 4, liftsCap: false } },
				{ measureId: 'tun-a2', effortDays: days, priority: { effortHalfDays: (days ?? 0) * 2 } },
			]);
		},
	);

	test('puts a prerequisite first', () => {
		const chain = sampleCatalogue({ A: [sampleQuestion('A1'), sampleQuestion('A2')] }, [
			sampleMeasure('tun-a1', { effect: 5, prerequisites: ['tun-a2'] }),
			sampleMeasure('tun-a2', { effect: 1 }),
		]);
		expect(rank(chain, { A1: 'rot', A2: 'rot' }).map((action) => action.questionIds[0])).toEqual(['A2', 'A1']);
	});
});
