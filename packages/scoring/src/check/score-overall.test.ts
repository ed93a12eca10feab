import type { Answers } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { sampleCatalogue, sampleContext, sampleQuestion } from './sample-catalogue.ts';
import { scoreLevels } from './score-levels.ts';
import { scoreOverall, sumBands } from './score-overall.ts';

const catalogue = sampleCatalogue({
	A: [sampleQuestion('A1')],
	B: [sampleQuestion('B1', { weight: 3 }), sampleQuestion('B2', { weight: 3 }), sampleQuestion('B3', { weight: 3 })],
	D: [sampleQuestion('D1')],
	C: [sampleQuestion('C1')],
	E: [sampleQuestion('E1'), sampleQuestion('E2')],
});

function overall(answers: Answers) {
	const { domains } = scoreLevels(catalogue, answers, sampleContext());
	return scoreOverall(
		catalogue.domains,
		domains.map(({ score }) => score),
	);
}

const strongB = { B1: 'gelb', B2: 'gelb', B3: 'gelb' };

describe('sumBands', () => {
	test('adds every band, also of domains without a level', () => {
		const { domains } = scoreLevels(catalogue, { A1: 'blau', E1: 'weiss-nicht' }, sampleContext());
		expect(sumBands(domains.map(({ score }) => score))).toEqual({ low: 2, high: 41, max: 42 });
		expect(sumBands([])).toEqual({ low: 0, high: 0, max: 0 });
	});
});

describe('scoreOverall', () => {
	test('is null while no domain is assessed', () => {
		expect(overall({})).toBeNull();
		expect(overall({ A1: 'weiss-nicht' })).toBeNull();
	});

	test('sums the assessed domains only', () => {
		expect(overall({ ...strongB, B3: 'weiss-nicht', C1: 'weiss-nicht' })).toEqual({
			band: { low: 18, high: 27, max: 27 },
			mean: { secured: 3, possible: 4 },
			level: { secured: 3, possible: 4 },
			chain: null,
			assessedDomainIds: ['B'],
		});
	});

	test('stays at most one above the weakest foundation domain', () => {
		expect(overall({ ...strongB, A1: 'gelb', D1: 'rot', E1: 'gelb', E2: 'gelb' })).toMatchObject({
			mean: { secured: 4, possible: 4 },
			level: { secured: 1, possible: 1 },
			chain: { domainId: 'D', domainLevel: 0, limit: 1 },
			assessedDomainIds: ['A', 'B', 'D', 'E'],
		});
	});

	test('names the first of equally weak foundation domains', () => {
		expect(overall({ ...strongB, A1: 'gelb', D1: 'gruen', E1: 'gruen', E2: 'gruen' })?.chain).toEqual({
			domainId: 'D',
			domainLevel: 1,
			limit: 2,
		});
	});

	test('holds the secured level only while the possible one could still be reached', () => {
		expect(overall({ ...strongB, A1: 'gelb', D1: 'gelb', E1: 'gruen', E2: 'weiss-nicht' })).toMatchObject({
			mean: { secured: 4, possible: 4 },
			level: { secured: 1, possible: 4 },
			chain: { domainId: 'E', domainLevel: 0, limit: 1 },
		});
	});

	test('has no chain if the weakest foundation domain does not bind', () => {
		expect(overall({ B1: 'rot', B2: 'rot', B3: 'rot', A1: 'gelb', D1: 'gelb' })).toMatchObject({
			mean: { secured: 0, possible: 0 },
			level: { secured: 0, possible: 0 },
			chain: null,
		});
	});

	test('does not hold the whole back by a domain that is no foundation', () => {
		expect(overall({ ...strongB, C1: 'rot' })).toMatchObject({ level: { secured: 4, possible: 4 }, chain: null });
	});

	test('does not hold the whole back by a foundation domain without a level', () => {
		expect(overall({ ...strongB, E1: 'weiss-nicht' })?.level).toEqual({ secured: 4, possible: 4 });
	});
});
