import type { Answers, Catalogue, CheckContext, CheckResult } from '@it-kompass/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAMPLE_OPTION_IDS, sampleCatalogue, sampleContext } from './sample-catalogue.ts';
import { type Draw, drawAnswers, drawCatalogue, drawFacts, type SampleShape } from './sample-check.ts';
import { scoreCheck } from './score-check.ts';
import { visibleQuestions } from './visible-questions.ts';

const RUNS = { seed: 20261123, numRuns: 150 };

interface Case {
	readonly draw: Draw;
	readonly catalogue: Catalogue;
	readonly answers: Answers;
	readonly context: CheckContext;
	readonly result: CheckResult;
}

/** Holds for drawn catalogues, answers and contexts; the same ones on every run. */
function always(conditions: SampleShape['conditions'], check: (drawn: Case) => void): void {
	fc.assert(
		fc.property(fc.gen(), (generate) => {
			const draw: Draw = (bound) => generate(fc.nat, { max: bound - 1 });
			const catalogue = drawCatalogue(draw, { sizes: { A: 3, B: 2, D: 4, E: 3 }, measureCount: 8, conditions });
			const answers = drawAnswers(draw, catalogue);
			const context = sampleContext({ mode: draw(4) === 0 ? 'kurzcheck' : 'voll', facts: drawFacts(draw) });
			check({ draw, catalogue, answers, context, result: scoreCheck(catalogue, answers, context) });
		}),
		RUNS,
	);
}

/** Levels of all domains and of the whole, -1 where there is none. */
function levels({ domains, overall }: CheckResult, end: 'secured' | 'possible'): number[] {
	return [...domains, overall].map((part) => part?.level?.[end] ?? -1);
}

const expectAtLeast = (larger: readonly number[], smaller: readonly number[]) =>
	larger.forEach((value, index) => {
		expect(value).toBeGreaterThanOrEqual(smaller[index] ?? 0);
	});

describe('scoreCheck', { timeout: 240_000 }, () => {
	test('keeps 0 ≤ low ≤ high ≤ max and the secured level at or below the possible one', () => {
		always('answers', ({ result }) => {
			for (const { band } of [
				...result.domains,
				...result.lenses,
				...(result.overall === null ? [] : [result.overall]),
			]) {
				expectAtLeast([band.low, band.high, band.max], [0, band.low, band.high]);
			}
			expectAtLeast(levels(result, 'possible'), levels(result, 'secured'));
		});
	});

	test('adds up: terms to domains, assessed domains to the whole', () => {
		always('answers', ({ result }) => {
			const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
			for (const end of ['low', 'high', 'max'] as const) {
				for (const { band, terms } of result.domains) expect(band[end]).toBe(sum(terms.map((term) => term[end])));
				const assessed = result.domains.filter(({ level }) => level !== null);
				expect(result.overall?.band[end] ?? 0).toBe(sum(assessed.map(({ band }) => band[end])));
			}
		});
	});

	test('never lowers points or level for a better statement', () => {
		always('context', ({ draw, catalogue, answers, context, result }) => {
			const scored = result.domains.flatMap(({ terms }) => terms).filter(({ kind }) => kind === 'scored');
			const term = scored[draw(Math.max(1, scored.length))];
			if (term === undefined || term.points === null) return;
			const better = SAMPLE_OPTION_IDS[term.points + draw(4 - term.points)] ?? 'gelb';
			const after = scoreCheck(catalogue, { ...answers, [term.questionId]: better }, context);
			for (const end of ['low', 'high'] as const) {
				expectAtLeast(
					after.domains.map(({ band }) => band[end]),
					result.domains.map(({ band }) => band[end]),
				);
			}
			expectAtLeast(levels(after, 'secured'), levels(result, 'secured'));
			expectAtLeast(levels(after, 'possible'), levels(result, 'possible'));
		});
	});

	test('never leaves the band when a "weiß nicht" is resolved to a statement', () => {
		always('context', ({ draw, catalogue, answers, context, result }) => {
			const unknown = result.domains.flatMap(({ terms }) => terms).filter(({ kind }) => kind === 'unknown');
			const term = unknown[draw(Math.max(1, unknown.length))];
			if (term === undefined) return;
			const resolved = { ...answers, [term.questionId]: SAMPLE_OPTION_IDS[draw(4)] ?? 'rot' };
			const after = scoreCheck(catalogue, resolved, context);
			result.domains.forEach((before, index) => {
				const now = after.domains[index];
				if (now === undefined) throw new Error('A domain is gone.');
				expectAtLeast([now.band.low, before.band.high], [before.band.low, now.band.high]);
				if (before.level === null) return;
				expectAtLeast(
					[now.level?.secured ?? -1, before.level.possible],
					[before.level.secured, now.level?.possible ?? 9],
				);
			});
			// A domain that now has a level joins the sum, so the whole is comparable only without one.
			if (after.overall?.assessedDomainIds.join() !== result.overall?.assessedDomainIds.join()) return;
			if (result.overall === null || after.overall === null) return;
			expectAtLeast(
				[after.overall.band.low, after.overall.level.secured, result.overall.band.high, result.overall.level.possible],
				[result.overall.band.low, result.overall.level.secured, after.overall.band.high, after.overall.level.possible],
			);
		});
	});

	test('does not depend on the order of the answers', () => {
		always('answers', ({ catalogue, answers, context, result }) => {
			const reversed = Object.fromEntries(Object.entries(answers).reverse());
			expect(JSON.stringify(scoreCheck(catalogue, reversed, context))).toBe(JSON.stringify(result));
		});
	});

	test('does not change with hidden answers', () => {
		always('answers', ({ catalogue, answers, context, result }) => {
			const visible = new Set(visibleQuestions(catalogue, answers, context).map(({ id }) => id));
			const without = Object.fromEntries(Object.entries(answers).filter(([id]) => visible.has(id)));
			expect(scoreCheck(catalogue, without, context)).toEqual(result);
		});
	});

	test('has no level at all without answers', () => {
		always('answers', ({ catalogue, context }) => {
			const { domains, overall, actions } = scoreCheck(catalogue, {}, context);
			expect(domains.flatMap(({ level, uncapped, wayOut }) => [level, uncapped, wayOut])).toEqual(Array(27).fill(null));
			expect([overall, actions]).toEqual([null, []]);
		});
	});

	test('has no level at all if nothing applies', () => {
		always('none', ({ catalogue, context }) => {
			const questions = catalogue.domains.flatMap((domain) => domain.questions);
			const all = questions.map((question) => ({ ...question, notApplicable: 'Nein.' }));
			const inDomain = (letter: string) => all.filter(({ id }) => id.startsWith(letter));
			const softened = sampleCatalogue({ A: inDomain('A'), B: inDomain('B'), D: inDomain('D'), E: inDomain('E') });
			const answers = Object.fromEntries(all.map(({ id }) => [id, 'trifft-nicht-zu']));
			const result = scoreCheck(softened, answers, context);
			expect([...levels(result, 'secured'), ...levels(result, 'possible')]).toEqual(Array(20).fill(-1));
			expect(result.actions).toEqual([]);
		});
	});

	test('counts a domain left out as if it had no questions', () => {
		always('answers', ({ catalogue, answers, context }) => {
			const domains = catalogue.domains.map((domain) => (domain.id === 'D' ? { ...domain, questions: [] } : domain));
			const emptied = scoreCheck({ ...catalogue, domains }, answers, context);
			const leftOut = scoreCheck(catalogue, answers, { ...context, leftOutDomainIds: ['D'] });
			const renamed = emptied.domains.map((domain) =>
				domain.domainId === 'D' ? { ...domain, status: 'left-out' } : domain,
			);
			expect(leftOut).toEqual({ ...emptied, domains: renamed });
		});
	});

	test('survives JSON and holds integers only', () => {
		always('answers', ({ catalogue, answers, context, result }) => {
			const text = JSON.stringify(result, (key, value: unknown) => {
				if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error(`${key} is ${value}`);
				return value;
			});
			expect(JSON.parse(text)).toStrictEqual(result);
			expect(scoreCheck(catalogue, answers, context)).toStrictEqual(result);
		});
	});
});
