import type { EffortDays } from '@it-kompass/schema';
import { scoreCheck } from '@it-kompass/scoring';
import { describe, expect, test } from 'vitest';
import { sampleCatalogue, sampleMeasure, sampleQuestion } from '../sample-catalogue.ts';
import { actionKey, byHorizon } from './by-horizon.ts';

const EFFORTS: Readonly<Record<string, EffortDays>> = { A1: 20, A2: 1, B1: 5, B2: 1 };

function actionsFor(efforts: Readonly<Record<string, EffortDays>>, answers: Readonly<Record<string, string>> = {}) {
	const ids = Object.keys(efforts);
	const catalogue = sampleCatalogue(
		[...ids, 'H1', 'H2'].map((id) => sampleQuestion(id, { whoKnows: id === 'H2' ? ['leitung'] : ['it'] })),
		ids.map((id) => sampleMeasure(`tun-${id.toLowerCase()}`, { effortDays: efforts[id] ?? 1 })),
	);
	const poor = Object.fromEntries(ids.map((id) => [id, 'rot']));
	return scoreCheck(catalogue, { ...poor, ...answers }, { mode: 'voll', facts: {}, leftOutDomainIds: [] }).actions;
}

describe('byHorizon', () => {
	test('groups by when an action is due, soonest first', () => {
		const groups = byHorizon(actionsFor(EFFORTS));
		expect(groups.map(({ horizon, entries }) => [horizon, entries.map(({ action }) => actionKey(action))])).toEqual([
			['diese-woche', ['tun-a2', 'tun-b2']],
			['dieses-quartal', ['tun-b1']],
			['planen', ['tun-a1']],
		]);
	});

	test('numbers the actions in the order shown, across the groups', () => {
		const numbers = byHorizon(actionsFor(EFFORTS)).flatMap(({ entries }) => entries.map(({ number }) => number));
		expect(numbers).toEqual([1, 2, 3, 4]);
	});

	test('keeps the rank within a group and loses no action', () => {
		const actions = actionsFor(EFFORTS, { H1: 'weiss-nicht', H2: 'weiss-nicht' });
		const shown = byHorizon(actions).flatMap(({ entries }) => entries.map(({ action }) => action));
		expect(new Set(shown)).toEqual(new Set(actions));
		for (const { entries } of byHorizon(actions)) {
			const ranks = entries.map(({ action }) => actions.indexOf(action));
			expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
		}
	});

	test('leaves empty spans out', () => {
		expect(byHorizon(actionsFor({ A1: 20 })).map(({ horizon }) => horizon)).toEqual(['planen']);
		expect(byHorizon([])).toEqual([]);
	});
});

describe('actionKey', () => {
	test('tells all actions of a result apart', () => {
		const keys = actionsFor(EFFORTS, { H1: 'weiss-nicht', H2: 'weiss-nicht' }).map(actionKey);
		expect(keys).toEqual(expect.arrayContaining(['klaeren-it', 'klaeren-leitung', 'tun-a1']));
		expect(new Set(keys).size).toBe(keys.length);
	});
});
