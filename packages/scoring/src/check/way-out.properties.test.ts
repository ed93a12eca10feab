import type { Answers, Catalogue, CheckContext, CheckResult, WayOut } from '@it-kompass/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAMPLE_OPTION_IDS, sampleContext } from './sample-catalogue.ts';
import { type Draw, drawAnswers, drawCatalogue, drawFacts, type SampleShape } from './sample-check.ts';
import { scoreCheck } from './score-check.ts';
import { scoreLevels } from './score-levels.ts';
import { visibleQuestions } from './visible-questions.ts';

interface Case {
	readonly catalogue: Catalogue;
	readonly answers: Answers;
	readonly context: CheckContext;
	readonly result: CheckResult;
}

/** Holds for drawn checks; the same ones on every run. */
function always(shape: Omit<SampleShape, 'measureCount'>, numRuns: number, check: (drawn: Case) => void): void {
	const run = fc.property(fc.gen(), (generate) => {
		const draw: Draw = (bound) => generate(fc.nat, { max: bound - 1 });
		const catalogue = drawCatalogue(draw, { ...shape, measureCount: 1 });
		const context = sampleContext({ facts: drawFacts(draw) });
		const drawn = drawAnswers(draw, catalogue);
		const visible = new Set(visibleQuestions(catalogue, drawn, context).map(({ id }) => id));
		const answers = Object.fromEntries(Object.entries(drawn).filter(([id]) => visible.has(id)));
		check({ catalogue, answers, context, result: scoreCheck(catalogue, answers, context) });
	});
	fc.assert(run, { seed: 20261123, numRuns });
}

/** Every part with a level below the top: its way out, its questions, and its secured level under other answers. */
function goals({ catalogue, context, result }: Case) {
	const secured = (answers: Answers, index: number) => {
		const { domains, overall } = scoreLevels(catalogue, answers, context);
		return (index === -1 ? overall : domains[index]?.score)?.level?.secured ?? -1;
	};
	const parts = [{ ...result.overall, index: -1 }, ...result.domains.map((domain, index) => ({ ...domain, index }))];
	return parts.flatMap(({ level, wayOut, index }) => {
		if (level === null || level === undefined || level.secured === 4) return [];
		const domains = index === -1 ? result.domains.filter((domain) => domain.level !== null) : [result.domains[index]];
		const terms = domains.flatMap((domain) => domain?.terms ?? []).filter(({ kind }) => kind !== 'not-applicable');
		return [{ wayOut, terms, from: level.secured, securedWith: (answers: Answers) => secured(answers, index) }];
	});
}

function withSteps(answers: Answers, steps: WayOut['steps']): Answers {
	return { ...answers, ...Object.fromEntries(steps.map((step) => [step.questionId, step.toOptionId])) };
}

/** Every set of up to `size` of the ids. */
function subsets(ids: readonly string[], size: number): readonly (readonly string[])[] {
	const [first, ...rest] = ids;
	if (first === undefined || size === 0) return [[]];
	return [...subsets(rest, size), ...subsets(rest, size - 1).map((subset) => [first, ...subset])];
}

const small = { sizes: { A: 3, B: 2, D: 2 }, conditions: 'context' } as const;

describe('way out', { timeout: 240_000 }, () => {
	test('lifts the secured level by at least one', () => {
		always({ ...small, sizes: { A: 5, B: 4, D: 5, E: 3 } }, 150, (drawn) => {
			for (const { wayOut, from, securedWith } of goals(drawn)) {
				expect(wayOut).toMatchObject({ from, to: from + 1 });
				expect(securedWith(withSteps(drawn.answers, wayOut?.steps ?? []))).toBeGreaterThan(from);
			}
		});
	});

	test('has no shorter alternative among all sets of answers', () => {
		always(small, 150, (drawn) => {
			for (const { wayOut, terms, from, securedWith } of goals(drawn)) {
				const size = (wayOut?.steps.length ?? 0) - 1;
				for (const subset of subsets(
					terms.map(({ questionId }) => questionId),
					size,
				)) {
					const best = Object.fromEntries(subset.map((id) => [id, SAMPLE_OPTION_IDS[3]]));
					expect(securedWith({ ...drawn.answers, ...best })).toBe(from);
				}
			}
		});
	});

	test('asks for no point that could be spared', () => {
		always(small, 150, (drawn) => {
			for (const { wayOut, from, securedWith } of goals(drawn)) {
				const steps = wayOut?.steps ?? [];
				for (const step of steps) {
					expect(step.toPoints).toBeGreaterThan(step.fromPoints ?? 0);
					expect(SAMPLE_OPTION_IDS[step.toPoints]).toBe(step.toOptionId);
					const easier = SAMPLE_OPTION_IDS[step.toPoints - 1] ?? 'rot';
					expect(securedWith({ ...withSteps(drawn.answers, steps), [step.questionId]: easier })).toBe(from);
				}
			}
		});
	});

	test('works as well where answers decide which questions are asked', () => {
		always({ sizes: { A: 4, B: 2, D: 3 }, conditions: 'answers' }, 150, (drawn) => {
			for (const { wayOut, from, securedWith } of goals(drawn)) {
				// Null is possible in principle (see the README), but none of these cases is that odd.
				expect(wayOut).not.toBeNull();
				expect(securedWith(withSteps(drawn.answers, wayOut?.steps ?? []))).toBeGreaterThan(from);
			}
		});
	});
});
