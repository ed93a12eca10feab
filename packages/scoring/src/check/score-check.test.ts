import { describe, expect, test } from 'vitest';
import { UnknownOptionError } from './errors.ts';
import { sampleCatalogue, sampleContext, sampleMeasure, sampleMustHave, sampleQuestion } from './sample-catalogue.ts';
import { scoreCheck } from './score-check.ts';

const untested = sampleMustHave(1, 1, 'die Rücksicherung nie getestet wurde');

const catalogue = sampleCatalogue(
	{
		A: [sampleQuestion('A1', { weight: 3 }), sampleQuestion('A2', { quick: false, notApplicable: 'Nein.' })],
		E: [
			sampleQuestion('E1', { weight: 3, lenses: ['nis2'], mappings: { nis2: [3], dinSpec: [], cis: [] } }),
			sampleQuestion('E3', { weight: 2, ...untested }),
			sampleQuestion('E4', { askIf: { answer: 'E1', in: ['rot'] } }),
		],
		H: [sampleQuestion('H1', { whoKnows: ['it'] })],
	},
	['tun-a1', 'tun-e1', 'tun-e3', 'tun-h1'].map((id) => sampleMeasure(id)),
);

const answers = { A1: 'gelb', E1: 'gelb', E3: 'rot', H1: 'weiss-nicht', Z9: 'gibt-es-nicht' };

describe('scoreCheck', () => {
	test('has no overall result without answers', () => {
		expect(scoreCheck(catalogue, {}, sampleContext()).overall).toBeNull();
	});

	test('says which catalogue, which arithmetic and which mode', () => {
		expect(scoreCheck(catalogue, answers, sampleContext())).toMatchObject({
			questionnaireVersion: '1.0.0',
			modelVersion: '1.1.0',
			mode: 'voll',
			counts: { asked: 5, scored: 3, unknown: 1, notApplicable: 0, open: 1 },
		});
	});

	test('has nine domains, ten rows and four lenses, whatever is answered', () => {
		for (const given of [{}, answers]) {
			const result = scoreCheck(catalogue, given, sampleContext());
			expect(result.domains.map(({ domainId }) => domainId).join('')).toBe('ABCDEFGHI');
			expect(result.nis2.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
			expect(result.lenses).toHaveLength(4);
		}
	});

	test('joins level, cap, chain, rows, way out and actions', () => {
		const result = scoreCheck(catalogue, answers, sampleContext());
		expect(result.domains[4]).toMatchObject({
			band: { low: 9, high: 9, max: 15 },
			level: { secured: 1, possible: 1 },
			caps: [{ questionId: 'E3', maxLevel: 1 }],
			wayOut: { from: 1, to: 2, steps: [{ questionId: 'E3', toPoints: 1 }] },
		});
		expect(result.overall).toMatchObject({
			band: { low: 18, high: 21, max: 27 },
			mean: { secured: 3, possible: 3 },
			level: { secured: 2, possible: 2 },
			chain: { domainId: 'E', domainLevel: 1, limit: 2 },
			wayOut: { from: 2, to: 3, steps: [{ questionId: 'E3', toPoints: 1 }] },
		});
		expect(result.nis2[2]).toEqual({ no: 3, state: 'weitgehend', questionIds: ['E1'] });
		expect(result.lenses[1]?.questionIds).toEqual(['E1']);
		expect(result.actions).toMatchObject([
			{ kind: 'measure', measureId: 'tun-e3', priority: { liftsCap: true } },
			{ kind: 'clarify', role: 'it', questionIds: ['H1'] },
		]);
		expect(result.topActions).toEqual(result.actions);
	});

	test('takes the quick questions only in the Kurzcheck', () => {
		const result = scoreCheck(catalogue, answers, sampleContext({ mode: 'kurzcheck' }));
		expect(result.mode).toBe('kurzcheck');
		expect(result.counts.asked).toBe(4);
		expect(result.domains[0]).toMatchObject({ askedCount: 1, band: { low: 9, high: 9, max: 9 } });
	});

	test('counts what does not apply', () => {
		const result = scoreCheck(catalogue, { ...answers, A2: 'trifft-nicht-zu' }, sampleContext());
		expect(result.counts).toEqual({ asked: 5, scored: 3, unknown: 1, notApplicable: 1, open: 0 });
	});

	test('leaves a domain out of every sum', () => {
		const result = scoreCheck(catalogue, answers, sampleContext({ leftOutDomainIds: ['E'] }));
		expect(result.domains[4]).toMatchObject({ status: 'left-out', terms: [], level: null, wayOut: null });
		expect(result.overall).toMatchObject({ assessedDomainIds: ['A'], chain: null });
		expect(result.nis2[2]).toEqual({ no: 3, state: 'nicht-gefragt', questionIds: [] });
		expect(result.lenses[1]?.questionIds).toEqual([]);
		expect(result.actions.flatMap(({ questionIds }) => questionIds)).toEqual(['H1']);
	});

	test('throws for an answer its question does not offer', () => {
		expect(() => scoreCheck(catalogue, { E3: 'trifft-nicht-zu' }, sampleContext())).toThrow(
			new UnknownOptionError('E3', 'trifft-nicht-zu'),
		);
	});

	test('does not look at hidden answers, not even at wrong ones', () => {
		const hidden = { ...answers, E4: 'gibt-es-nicht' };
		expect(scoreCheck(catalogue, hidden, sampleContext())).toEqual(scoreCheck(catalogue, answers, sampleContext()));
	});

	test('lets an exposure rule see visible answers only', () => {
		const rule = { if: { answer: 'E4', in: ['gelb'] }, add: 4 };
		const exposed = { ...catalogue, measures: [sampleMeasure('tun-e1', { exposure: [rule] })] };
		const tenths = (E1: string) =>
			scoreCheck(exposed, { E1, E3: 'gelb', E4: 'gelb' }, sampleContext()).actions[0]?.priority.exposureTenths;
		expect([tenths('rot'), tenths('gruen')]).toEqual([14, 10]);
	});
});
