import type { Action, Catalogue, CheckResult } from '@it-kompass/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

	test('moves an action up only for the sake of one that needs it', () => {
		always((catalogue, { actions }) => {
			actions.slice(1).forEach((action, index) => {
				const before = actions[index];
				if (before === undefined || comparePriority(before.priority, action.priority) <= 0) return;
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
