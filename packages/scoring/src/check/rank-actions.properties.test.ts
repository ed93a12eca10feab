import type { Action, Catalogue, CheckResult } from '@it-kompass/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedLimit } from './named-limit.ts';
import { comparePriority } from './priority.ts';
import { sampleContext } from './sample-catalogue.ts';
import { drawAnswers, drawCatalogue, drawFacts } from './sample-check.ts';
import { scoreCheck } from './score-check.ts';

/** Holds for drawn checks; the same ones on every run. */
function always(check: (catalogue: Catalogue, result: CheckResult) => void): void {
	const run = fc.property(fc.gen(), (generate) => {
		const draw = (bound: number) => generate(fc.nat, { max: bound - 1 });
		const shape = { sizes: { A: 4, C: 3, D: 4 }, measureCount: 9, conditions: 'answers' } as const;
		const catalogue = drawCatalogue(draw, shape);
		check(catalogue, scoreCheck(catalogue, drawAnswers(draw, catalogue), sampleContext({ facts: drawFacts(draw) })));
	});
	fc.assert(run, { seed: 20261123, numRuns: 200 });
}

const idOf = (action: Action) => (action.kind === 'measure' ? action.measureId : action.role);

/** Question behind the action that answers what the headline names; `null` if nothing there can be done. */
function leadOf(result: CheckResult): Action | null {
	const limit = namedLimit(result);
	if (limit === null) return null;
	const behind = (questionId: string | undefined) =>
		result.actions.find(({ questionIds }) => questionIds[0] === questionId);
	const inDomain = result.actions.filter(({ questionIds }) => questionIds[0]?.startsWith(limit.domainId));
	return behind(limit.cap?.questionId) ?? inDomain.find(({ priority }) => priority.liftsCap) ?? inDomain[0] ?? null;
}

/** Actions of the list that the action needs first. */
function needs(catalogue: Catalogue, list: readonly Action[], action: Action): readonly Action[] {
	const measure = catalogue.measures.find(({ id }) => action.kind === 'measure' && id === action.measureId);
	return list.filter((other) => measure?.prerequisites.includes(idOf(other)));
}

describe('rankActions', { timeout: 240_000 }, () => {
	test('reports a measure exactly where there is a gap behind it', () => {
		always((catalogue, { domains, actions }) => {
			const questions = new Map(
				catalogue.domains.flatMap((domain) => domain.questions.map((entry) => [entry.id, entry])),
			);
			const expected = new Set<string>();
			for (const { kind, points, questionId } of domains.flatMap(({ terms }) => terms)) {
				const question = questions.get(questionId);
				if (kind === 'unknown') expected.add(`${question?.whoKnows[0]} ${questionId}`);
				for (const { measure, upTo } of question?.measures ?? []) {
					if (points !== null && points < 3 && points <= upTo) expected.add(`${measure} ${questionId}`);
				}
			}
			const reported = actions.flatMap((action) => action.questionIds.map((id) => `${idOf(action)} ${id}`));
			expect(reported.sort()).toEqual([...expected].sort());
			expect(actions.every(({ questionIds }) => questionIds.length > 0)).toBe(true);
		});
	});

	test('begins with what answers the limit the headline names, or with what that needs first', () => {
		let named = 0;
		always((catalogue, result) => {
			const { actions, topActions } = result;
			const limit = namedLimit(result);
			const lead = leadOf(result);
			if (limit === null || lead === null) return;
			named += 1;
			const { cap, domainId } = limit;
			const known = result.domains
				.flatMap(({ terms }) => terms)
				.find(({ questionId }) => questionId === cap?.questionId);
			const isBehind = actions.some(({ questionIds }) => questionIds.some((id) => id === cap?.questionId));
			expect(known?.kind === 'unknown' ? isBehind : true).toBe(true);
			expect(lead.questionIds[0]).toMatch(isBehind ? new RegExp(`^${cap?.questionId}$`) : new RegExp(`^${domainId}`));
			const needed = new Set<Action>();
			const collect = (action: Action) => {
				for (const other of needs(catalogue, actions, action)) {
					if (!needed.has(other)) collect(other);
					needed.add(other);
				}
			};
			collect(lead);
			const before = actions.slice(0, actions.indexOf(lead));
			expect(before.filter((action) => !needed.has(action))).toEqual([]);
			expect(topActions[0]).toBe(actions[0]);
		});
		expect(named).toBeGreaterThan(50);
	});

	test('shows no must-have less because the firm is larger', () => {
		const STEPS = [1, 2, 5, 10, 20] as const;
		let shown = 0;
		const run = fc.property(fc.gen(), (generate) => {
			const draw = (bound: number) => generate(fc.nat, { max: bound - 1 });
			const drawn = drawCatalogue(draw, { sizes: { A: 5, C: 4, D: 5, F: 3 }, measureCount: 14, conditions: 'none' });
			const days = (step: number) => STEPS[Math.min(step, 4)] ?? 20;
			const measures = drawn.measures.map((measure) => {
				const [least, more, most] = [draw(3), draw(2), draw(3)];
				const estimate = (step: number) =>
					({ effortDays: days(step), costClass: 'hoch', costNote: 'Annahme.' }) as const;
				const bySize = { 'unter-50': estimate(least), 'ab-250': estimate(least + more + most) };
				return { ...measure, prerequisites: [], effortDays: days(least + more), bySize };
			});
			const answers = drawAnswers(draw, drawn);
			const [small, usual, large] = ['10-49', '50-249', 'ab-500'].map((beschaeftigte) => {
				const result = scoreCheck({ ...drawn, measures }, answers, sampleContext({ facts: { beschaeftigte } }));
				const capped = result.domains.flatMap(({ terms }) => terms.filter(({ cap }) => cap !== null));
				const isMust = ({ questionIds }: Action) => capped.some(({ questionId }) => questionId === questionIds[0]);
				return { must: result.topActions.filter(isMust).map(idOf), all: result.topActions.map(idOf) };
			});
			shown += small?.must.length ?? 0;
			expect(usual?.all).toEqual(expect.arrayContaining(small?.must ?? []));
			expect(large?.all).toEqual(expect.arrayContaining(usual?.must ?? []));
		});
		fc.assert(run, { seed: 20261130, numRuns: 300 });
		expect(shown).toBeGreaterThan(100);
	});

	test('moves an action up only for the sake of one that needs it', () => {
		always((catalogue, result) => {
			const { actions } = result;
			const lead = leadOf(result);
			actions.slice(1).forEach((action, index) => {
				const before = actions[index];
				if (before === undefined || before === lead || comparePriority(before.priority, action.priority) <= 0) return;
				const rest = actions.slice(index + 1);
				const dependants = rest.filter((other) => needs(catalogue, actions, other).some((needed) => needed === before));
				expect(dependants.length).toBeGreaterThan(0);
			});
		});
	});

	test('has every prerequisite earlier, and none due later', () => {
		const order = ['diese-woche', 'dieses-quartal', 'planen'];
		always((catalogue, { actions }) => {
			actions.forEach((action, index) => {
				for (const needed of needs(catalogue, actions, action)) {
					expect(actions.indexOf(needed)).toBeLessThan(index);
					expect(order.indexOf(needed.horizon)).toBeLessThanOrEqual(order.indexOf(action.horizon));
				}
			});
		});
	});

	test('shows at most five, at most two measures per domain, and none that cannot be started', () => {
		always((catalogue, { actions, topActions }) => {
			expect(topActions.length).toBeLessThanOrEqual(5);
			const letters = topActions.flatMap((action) => (action.kind === 'measure' ? [action.domainId] : []));
			for (const letter of letters) expect(letters.filter((other) => other === letter).length).toBeLessThanOrEqual(2);
			for (const action of topActions) {
				for (const needed of needs(catalogue, actions, action)) expect(topActions).toContain(needed);
			}
			expect(topActions).toEqual(actions.filter((action) => topActions.includes(action)));
		});
	});
});
