import { describe, expect, test } from 'vitest';
import { sampleCatalogue, sampleContext, sampleQuestion } from './sample-catalogue.ts';
import { scoreLevels } from './score-levels.ts';

const catalogue = sampleCatalogue({
	A: [sampleQuestion('A1'), sampleQuestion('A2', { askIf: { answer: 'A1', in: ['gelb'] } })],
	B: [sampleQuestion('B1')],
});

describe('scoreLevels', () => {
	test('keeps questions and terms in parallel, hidden ones out of both', () => {
		const { domains } = scoreLevels(catalogue, { A1: 'rot', A2: 'gelb' }, sampleContext());
		expect(domains[0]?.asked.map(({ id }) => id)).toEqual(['A1']);
		expect(domains[0]?.score.terms.map(({ questionId }) => questionId)).toEqual(['A1']);
		expect(domains).toHaveLength(9);
	});

	test('tells a domain left out from one without questions', () => {
		const { domains, overall } = scoreLevels(
			catalogue,
			{ A1: 'rot', B1: 'gelb' },
			sampleContext({ leftOutDomainIds: ['A'] }),
		);
		expect(domains.slice(0, 3).map(({ score }) => score.status)).toEqual(['left-out', 'assessed', 'not-asked']);
		expect(overall?.assessedDomainIds).toEqual(['B']);
	});

	test('hands out the answers that count', () => {
		const { answerOf } = scoreLevels(catalogue, { A1: 'rot', A2: 'gelb' }, sampleContext());
		expect([answerOf('A1'), answerOf('A2')]).toEqual(['rot', undefined]);
	});
});
