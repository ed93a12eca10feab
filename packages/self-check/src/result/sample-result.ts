import type { Answers, Catalogue, CheckContext, CheckResult, DomainResult, Question } from '@it-kompass/schema';
import { scoreCheck } from '@it-kompass/scoring';
import { sampleCatalogue, sampleMeasure } from '../sample-catalogue.ts';
import { type CatalogueIndex, indexCatalogue } from './catalogue-index.ts';

/** A calculated result with the catalogue it belongs to. For tests. */
export interface SampleResult {
	readonly result: CheckResult;
	readonly index: CatalogueIndex;
	readonly catalogue: Catalogue;
	/** @throws {Error} if the letter is no domain. */
	domain(id: string): DomainResult;
}

/** Scores the answers to these questions in full; every measure they name takes a day. For tests. */
export function sampleResult(
	questions: readonly Question[],
	answers: Answers,
	changes: Partial<CheckContext> = {},
): SampleResult {
	const measureIds = new Set(questions.flatMap((question) => question.measures.map(({ measure }) => measure)));
	const catalogue = sampleCatalogue(
		questions,
		[...measureIds].map((id) => sampleMeasure(id)),
	);
	const result = scoreCheck(catalogue, answers, { mode: 'voll', facts: {}, leftOutDomainIds: [], ...changes });
	return {
		result,
		catalogue,
		index: indexCatalogue(catalogue),
		domain(id) {
			const found = result.domains.find(({ domainId }) => domainId === id);
			if (found === undefined) throw new Error(`${id} is no domain. Use a letter from A to I.`);
			return found;
		},
	};
}
