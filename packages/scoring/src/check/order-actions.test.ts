import type { Action, Measure, MeasureAction, PriorityFactors, Role } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { orderActions, topActions } from './order-actions.ts';
import { sampleMeasure } from './sample-catalogue.ts';

const factors: PriorityFactors = { effect: 3, exposureTenths: 10, gapThirds: 3, effortHalfDays: 2, liftsCap: false };

function action(measureId: string, priority: Partial<PriorityFactors> = {}, rest: Partial<MeasureAction> = {}): Action {
	return {
		kind: 'measure',
		measureId,
		questionIds: ['A1'],
		domainId: 'A',
		horizon: 'diese-woche',
		effortDays: 1,
		priority: { ...factors, ...priority },
		...rest,
	};
}

function clarify(role: Role, priority: Partial<PriorityFactors> = {}): Action {
	return { kind: 'clarify', role, questionIds: ['A1'], horizon: 'diese-woche', priority: { ...factors, ...priority } };
}

function measuresWith(prerequisites: Record<string, string[]>): ReadonlyMap<string, Measure> {
	return new Map(Object.entries(prerequisites).map(([id, list]) => [id, sampleMeasure(id, { prerequisites: list })]));
}

const none = measuresWith({});
const names = (actions: readonly Action[]) =>
	actions.map((entry) => (entry.kind === 'measure' ? entry.measureId : entry.role));

describe('orderActions', () => {
	test('puts cap-lifters first, then the larger P', () => {
		const list = [
			action('klein', { effect: 1 }),
			action('gross', { effect: 5 }),
			action('deckel', { effect: 1, liftsCap: true }),
		];
		expect(names(orderActions(list, none))).toEqual(['deckel', 'gross', 'klein']);
	});

	test('orders equal ones by id, questions to clarify among them', () => {
		const list = [action('m'), action('a'), clarify('leitung'), clarify('it'), action('klaeren-j')];
		expect(names(orderActions(list, none))).toEqual(['a', 'it', 'klaeren-j', 'leitung', 'm']);
	});

	test('does not depend on the order it is given', () => {
		const list = [action('c'), action('a'), action('b', { effect: 5 })];
		expect(orderActions([...list].reverse(), none)).toEqual(orderActions(list, none));
	});

	test('puts a prerequisite directly before what needs it', () => {
		const list = [action('dach', { effect: 5 }), action('wand', { effect: 1 }), action('tuer', { effect: 4 })];
		expect(names(orderActions(list, measuresWith({ dach: ['wand'] })))).toEqual(['wand', 'dach', 'tuer']);
	});

	test('follows prerequisites of prerequisites, the better ones first', () => {
		const list = [
			action('dach', { effect: 5 }),
			action('a', { effect: 1 }),
			action('b', { effect: 2 }),
			action('grund', { effect: 1 }),
		];
		const measures = measuresWith({ dach: ['a', 'b'], b: ['grund'] });
		expect(names(orderActions(list, measures))).toEqual(['grund', 'b', 'a', 'dach']);
	});

	test('takes a prerequisite without a gap as done', () => {
		expect(names(orderActions([action('dach')], measuresWith({ dach: ['wand'] })))).toEqual(['dach']);
	});

	test('has nothing due before its prerequisites', () => {
		const list = [
			action('dach', { effect: 5 }),
			action('wand', { effect: 1 }, { horizon: 'dieses-quartal' }),
			action('grund', { effect: 1 }, { horizon: 'planen' }),
			action('tuer', { effect: 1 }),
		];
		const ordered = orderActions(list, measuresWith({ dach: ['wand'], wand: ['grund'], tuer: [] }));
		expect(ordered.map(({ horizon }) => horizon)).toEqual(['planen', 'planen', 'planen', 'diese-woche']);
	});

	test('keeps a later horizon of its own', () => {
		const list = [action('dach', { effect: 5 }, { horizon: 'planen' }), action('wand', { effect: 1 })];
		const ordered = orderActions(list, measuresWith({ dach: ['wand'] }));
		expect(ordered.map(({ horizon }) => horizon)).toEqual(['diese-woche', 'planen']);
	});

	test('comes to an end in a circle of prerequisites', () => {
		const list = [action('a', { effect: 5 }), action('b')];
		expect(names(orderActions(list, measuresWith({ a: ['b'], b: ['a'] })))).toEqual(['b', 'a']);
	});
});

describe('topActions', () => {
	const inDomain = (id: string, domainId: 'A' | 'B' | 'C') => action(id, {}, { domainId });

	test('shows five', () => {
		const list = (['a', 'b', 'c', 'd', 'e', 'f'] as const).map((id, index) =>
			inDomain(id, (['A', 'B', 'C'] as const)[index % 3] ?? 'A'),
		);
		expect(names(topActions(list, none))).toEqual(['a', 'b', 'c', 'd', 'e']);
	});

	test('shows two measures per domain, and any number of questions to clarify', () => {
		const list = [
			inDomain('a', 'A'),
			inDomain('b', 'A'),
			inDomain('c', 'A'),
			clarify('it'),
			clarify('leitung'),
			inDomain('d', 'B'),
		];
		expect(names(topActions(list, none))).toEqual(['a', 'b', 'it', 'leitung', 'd']);
		const roles = [clarify('it'), clarify('leitung'), clarify('dienstleister'), inDomain('a', 'A')];
		expect(topActions(roles, none)).toEqual(roles);
	});

	test('passes over what needs a measure that is not shown', () => {
		const list = [inDomain('a', 'A'), inDomain('b', 'A'), inDomain('c', 'A'), inDomain('d', 'B'), inDomain('e', 'B')];
		expect(names(topActions(list, measuresWith({ d: ['c'], e: ['a'] })))).toEqual(['a', 'b', 'e']);
	});

	test('is empty without actions', () => {
		expect(topActions([], none)).toEqual([]);
	});
});
