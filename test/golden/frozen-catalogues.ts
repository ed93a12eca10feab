import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Catalogue, type Frozen, frozenSchema } from '@it-kompass/schema';

const FOLDER = fileURLToPath(new URL('../../content/questionnaire/fassungen/', import.meta.url));

/** Every published questionnaire by version, as a catalogue: what explains and advises is empty, what decides is there. */
export function frozenCatalogues(): ReadonlyMap<string, Catalogue> {
	return new Map(
		readdirSync(FOLDER).map((name) => {
			const frozen = frozenSchema.parse(JSON.parse(readFileSync(FOLDER + name, 'utf8')));
			return [frozen.version, asCatalogue(frozen)] as const;
		}),
	);
}

function asCatalogue({ version, published, domains, context, measures }: Frozen): Catalogue {
	return {
		language: 'de',
		version,
		published,
		domains: domains.map((domain) => ({
			...domain,
			shortTitle: domain.id,
			summary: '',
			questions: domain.questions.map((question) => ({ ...question, help: '', why: '', theme: 'kmu-it-2026' })),
		})),
		context: Object.entries(context).map(([id, options]) => ({
			id,
			text: id,
			quick: false,
			options: options.map((option) => ({ id: option, text: option })),
		})),
		glossary: [],
		termsByQuestion: {},
		measures: measures.map((measure) => ({
			...measure,
			summary: '',
			why: '',
			steps: [],
			lead: 'it',
			support: [],
			costClass: 'keine',
			costNote: '',
			proof: [],
			fundingTopics: [],
			sources: [],
			reviewed: published,
		})),
		sources: [],
		termsByMeasure: {},
		benchmarks: [],
		versions: [],
	};
}
