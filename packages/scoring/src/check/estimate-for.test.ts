import { describe, expect, test } from 'vitest';
import { estimateFor } from './estimate-for.ts';
import { sampleCatalogue, sampleContext, sampleMeasure, sampleQuestion } from './sample-catalogue.ts';
import { scoreCheck } from './score-check.ts';

const measure = sampleMeasure('tun-a1', {
	effortDays: 5,
	bySize: {
		'unter-50': { effortDays: 1, costClass: 'keine', costNote: 'Klein.' },
		'ab-250': { effortDays: 20, costClass: 'hoch', costNote: 'Groß.' },
	},
});

describe('estimateFor', () => {
	test.each([
		['unter-10', 1, 'Klein.'],
		['10-49', 1, 'Klein.'],
		['50-249', 5, 'Annahme.'],
		['250-499', 20, 'Groß.'],
		['ab-500', 20, 'Groß.'],
		['constructor', 5, 'Annahme.'],
	])('takes the size from the number of staff: %s', (beschaeftigte, effortDays, costNote) => {
		expect(estimateFor(measure, { beschaeftigte })).toMatchObject({ effortDays, costNote });
	});

	test('stays with a firm of 50 where the size is not known or makes no difference', () => {
		expect(estimateFor(measure, {})).toEqual({ effortDays: 5, costClass: 'gering', costNote: 'Annahme.' });
		expect(estimateFor(sampleMeasure('a', { effortDays: 2 }), { beschaeftigte: 'ab-500' }).effortDays).toBe(2);
	});

	test('decides when a measure is due and how it ranks', () => {
		const catalogue = sampleCatalogue({ A: [sampleQuestion('A1'), sampleQuestion('A2')] }, [
			measure,
			sampleMeasure('tun-a2', { effortDays: 2 }),
		]);
		const actions = (beschaeftigte: string) =>
			scoreCheck(catalogue, { A1: 'rot', A2: 'rot' }, sampleContext({ facts: { beschaeftigte } })).actions.map(
				(action) => (action.kind === 'measure' ? [action.measureId, action.effortDays, action.horizon] : []),
			);
		expect(actions('10-49')).toEqual([
			['tun-a1', 1, 'diese-woche'],
			['tun-a2', 2, 'dieses-quartal'],
		]);
		expect(actions('250-499')).toEqual([
			['tun-a2', 2, 'dieses-quartal'],
			['tun-a1', 20, 'planen'],
		]);
	});
});
