import type { Answers, Catalogue } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { listGaps } from './list-gaps.ts';
import { sampleCatalogue, sampleContext, sampleMeasure, sampleMustHave, sampleQuestion } from './sample-catalogue.ts';
import { scoreLevels } from './score-levels.ts';

function gaps(catalogue: Catalogue, answers: Answers, changes = {}) {
	const context = sampleContext(changes);
	const { domains, answerOf } = scoreLevels(catalogue, answers, context);
	const measures = new Map(catalogue.measures.map((measure) => [measure.id, measure]));
	const { byMeasure, byRole } = listGaps(domains, measures, { facts: context.facts, answerOf });
	return {
		byMeasure: Object.fromEntries(Array.from(byMeasure, ([{ id }, list]) => [id, list])),
		byRole: Object.fromEntries(byRole),
	};
}

const ids = (list: readonly { questionId: string }[] | undefined) => list?.map(({ questionId }) => questionId);

describe('listGaps', () => {
	const measures = [
		sampleMeasure('fix', { effect: 4, effortDays: 5 }),
		sampleMeasure('early', { exposure: [{ if: { context: 'homeoffice', in: ['immer'] }, add: 3 }] }),
	];
	const catalogue = sampleCatalogue(
		{
			B: [
				sampleQuestion('B1', { whoKnows: ['it', 'leitung'], measures: [{ measure: 'fix', upTo: 1 }] }),
				sampleQuestion('B2', {
					whoKnows: ['it'],
					measures: [
						{ measure: 'early', upTo: 0 },
						{ measure: 'fix', upTo: 2 },
						{ measure: 'fix', upTo: 1 },
						{ measure: 'nirgends', upTo: 2 },
					],
				}),
			],
		},
		measures,
	);

	test('links each measure to the answers it improves, once each', () => {
		const { byMeasure, byRole } = gaps(catalogue, { B1: 'gruen', B2: 'rot' });
		expect(ids(byMeasure.fix)).toEqual(['B1', 'B2']);
		expect(ids(byMeasure.early)).toEqual(['B2']);
		expect(byRole).toEqual({});
		expect(byMeasure.fix?.[0]).toEqual({
			questionId: 'B1',
			domainId: 'B',
			priority: { effect: 4, exposureTenths: 10, gapThirds: 2, effortHalfDays: 10, liftsCap: false },
		});
	});

	test('leaves out answers above the reach of a measure', () => {
		expect(Object.keys(gaps(catalogue, { B1: 'blau', B2: 'gruen' }).byMeasure)).toEqual(['fix']);
		expect(ids(gaps(catalogue, { B1: 'blau', B2: 'gruen' }).byMeasure.fix)).toEqual(['B2']);
	});

	test('has nothing for a top answer', () => {
		expect(gaps(catalogue, { B1: 'gelb', B2: 'gelb' })).toEqual({ byMeasure: {}, byRole: {} });
	});

	test('has nothing for open answers', () => {
		expect(gaps(catalogue, {})).toEqual({ byMeasure: {}, byRole: {} });
	});

	test('asks the first who knows, instead of the fix', () => {
		const { byMeasure, byRole } = gaps(
			catalogue,
			{ B1: 'weiss-nicht', B2: 'weiss-nicht' },
			{ facts: { homeoffice: 'immer' } },
		);
		expect(byMeasure).toEqual({});
		expect(byRole).toEqual({
			it: [
				{
					questionId: 'B1',
					domainId: 'B',
					priority: { effect: 4, exposureTenths: 10, gapThirds: 2, effortHalfDays: 1, liftsCap: false },
				},
				{
					questionId: 'B2',
					domainId: 'B',
					priority: { effect: 3, exposureTenths: 13, gapThirds: 2, effortHalfDays: 1, liftsCap: false },
				},
			],
		});
	});

	test('still asks when the catalogue lacks the measure', () => {
		const alone = sampleCatalogue({ B: [sampleQuestion('B1')] });
		expect(gaps(alone, { B1: 'weiss-nicht' }).byRole.leitung?.[0]?.priority).toMatchObject({
			effect: 1,
			exposureTenths: 10,
		});
	});

	test('knows which gaps hold the secured level down', () => {
		const mustHave = sampleMustHave(2, 1);
		const capped = sampleCatalogue(
			{
				D: [sampleQuestion('D1', mustHave), sampleQuestion('D2', mustHave), sampleQuestion('D3', { weight: 3 })],
			},
			[sampleMeasure('tun-d1'), sampleMeasure('tun-d2'), sampleMeasure('tun-d3')],
		);
		const lifts = (answers: Answers) => {
			const { byMeasure, byRole } = gaps(capped, answers);
			return [...Object.values(byMeasure), ...Object.values(byRole)]
				.flat()
				.filter(({ priority }) => priority.liftsCap)
				.map(({ questionId }) => questionId);
		};
		expect(lifts({ D1: 'rot', D2: 'weiss-nicht', D3: 'gelb' })).toEqual(['D1', 'D2']);
		expect(lifts({ D1: 'blau', D2: 'rot', D3: 'blau' })).toEqual(['D2']);
		expect(lifts({ D1: 'rot', D2: 'gelb', D3: 'rot' })).toEqual([]);
		expect(lifts({ D1: 'rot', D3: 'weiss-nicht' })).toEqual([]);
	});

	test('takes a cap that holds only the possible level for no lift', () => {
		const mustHave = sampleMustHave(2, 1);
		const capped = sampleCatalogue(
			{ D: [sampleQuestion('D1', mustHave), sampleQuestion('D2'), sampleQuestion('D3')] },
			[sampleMeasure('tun-d1')],
		);
		const { byMeasure } = gaps(capped, { D1: 'rot', D2: 'gelb', D3: 'weiss-nicht' });
		expect(byMeasure['tun-d1']?.[0].priority.liftsCap).toBe(false);
	});
});
