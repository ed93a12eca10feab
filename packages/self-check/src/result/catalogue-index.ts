import type { Catalogue, CheckContext, Domain, DomainId, Measure, Question, Source } from '@it-kompass/schema';
import { estimateFor } from '@it-kompass/scoring';

/** The catalogue by id. Every look-up of an id that the result names succeeds, or the catalogue and the result do not belong together. */
export interface CatalogueIndex {
	readonly catalogue: Catalogue;
	domain(id: DomainId): Domain;
	question(id: string): Question;
	/** With effort and cost for the size of the firm. */
	measure(id: string): Measure;
	source(id: string): Source;
}

/**
 * @param facts what is known of the firm; without its size, estimates are for a firm of 50
 * @throws {Error} from a look-up whose id the catalogue does not hold.
 */
export function indexCatalogue(catalogue: Catalogue, facts: CheckContext['facts'] = {}): CatalogueIndex {
	const domains = new Map(catalogue.domains.map((domain) => [domain.id, domain]));
	const questions = new Map(
		catalogue.domains.flatMap((domain) => domain.questions).map((question) => [question.id, question]),
	);
	const measures = new Map(
		catalogue.measures.map((measure) => [
			measure.id,
			measure.bySize === undefined ? measure : { ...measure, ...estimateFor(measure, facts) },
		]),
	);
	const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
	return {
		catalogue,
		domain: (id) => found(domains, id, 'domain'),
		question: (id) => found(questions, id, 'question'),
		measure: (id) => found(measures, id, 'measure'),
		source: (id) => found(sources, id, 'source'),
	};
}

function found<Id, Value>(map: ReadonlyMap<Id, Value>, id: Id, kind: string): Value {
	const value = map.get(id);
	if (value === undefined)
		throw new Error(`The catalogue has no ${kind} "${String(id)}". Score and show the same version.`);
	return value;
}
