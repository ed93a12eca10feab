import { DOMAIN_IDS } from '@it-kompass/schema';
import { stringify as stringifyYaml } from 'yaml';
import { checkContent } from '../check-content.ts';
import { formatReport } from '../format-report.ts';
import type { FoundFile } from '../read/list-files.ts';
import { parseContent } from '../read/parse-content.ts';
import { dig, isGroup, type Loose, plant } from './plant.ts';
import { sampleArticle } from './sample-article.ts';

export interface SampleTree {
	frame: Loose;
	versions: Loose;
	site: Loose;
	glossary: Loose;
	profile: Record<string, Loose>;
	/** By folder. */
	checks: Record<string, Loose>;
	/** By file name without ending, e.g. `e-bereich`. */
	domains: Record<string, Loose>;
	measures: Record<string, Loose>;
	sources: Record<string, Loose>;
	benchmarks: Record<string, Loose>;
	/** Front matter and Markdown by `<section>/<slug>`. */
	articles: Record<string, { front: Loose; body: string }>;
	/** Text or bytes by path inside the content folder; replaces what stands there. */
	raw: Record<string, string | Uint8Array>;
}

function sampleQuestion(letter: string): Loose {
	return {
		id: `${letter}1`,
		rev: 1,
		title: `Titel ${letter}`,
		text: `Wie steht es um Bereich ${letter}?`,
		help: 'Gemeint ist der Alltag.',
		why: 'Es kostet sonst Zeit.',
		weight: 1,
		whoKnows: ['it'],
		options: ['nie', 'selten', 'meist', 'immer'].map((id, points) => ({
			id,
			points,
			text: `Im Bereich ${letter} ${id} geprüft.`,
		})),
		mappings: {},
		sources: ['bsig-30'],
		lenses: ['betrieb'],
		theme: 'infrastruktur',
		measures: [{ measure: 'ruecksicherung-testen' }],
	};
}

function sampleMeasure(id: string): Loose {
	return {
		id,
		title: 'Eine Rücksicherung proben',
		summary: 'Ein Satz.',
		why: 'Weil es hilft.',
		steps: ['Tag festlegen.', 'Datei zurückholen.', 'Dauer notieren.'],
		lead: 'it',
		effortDays: 1,
		costClass: 'keine',
		costNote: 'Eigene Zeit.',
		effect: 3,
		proof: ['Protokoll mit Datum'],
		reviewed: '2026-11-01',
	};
}

function sampleSource(id: string): Loose {
	return {
		id,
		title: '§ 30 BSIG',
		publisher: 'Bundesministerium der Justiz',
		kind: 'gesetz',
		url: 'https://www.gesetze-im-internet.de/bsig_2025/__30.html',
		asOf: '2025-12-06',
		checked: '2026-11-01',
		reviewAfter: '2027-11-01',
	};
}

/** A term whose id is its own word in small letters. */
export function sampleTerm(term: string, aliases: readonly string[] = []): Loose {
	return { id: term.toLowerCase().replace('ü', 'ue').replace('ä', 'ae'), term, aliases, short: 'Ein Wort.' };
}

/** A choice between „Nein“ and „Teilweise“. */
export function sampleFact(id: string): Loose {
	return {
		id,
		kind: 'choice',
		short: 'Zu Hause',
		question: 'Arbeiten Menschen zu Hause?',
		options: ['Nein', 'Teilweise'].map((text) => ({ id: text.toLowerCase(), text })),
	};
}

/** The smallest content that passes every rule: nine domains with a question each, one measure, three sources, one article, one term. */
export function sampleTree(): SampleTree {
	return {
		frame: {
			version: '1.0.0',
			published: '2026-11-23',
			order: [...DOMAIN_IDS],
			context: [{ fact: 'homeoffice' }],
		},
		profile: { betrieb: { facts: [sampleFact('homeoffice')] } },
		checks: {},
		versions: { versions: [{ version: '1.0.0', published: '2026-11-23', changes: [] }] },
		site: {
			sample: true,
			url: 'https://it-kompass.example/',
			embedUrl: 'https://check.it-kompass.example',
			operator: {
				name: 'Musterbetrieb GmbH',
				street: 'Musterweg 1',
				city: '12345 Musterstadt',
				representative: 'Erika Mustermann',
				email: 'kontakt@beispiel.de',
				phone: '000 000000',
				register: 'Amtsgericht Musterstadt, HRB 0',
				vatId: 'DE000000000',
				editor: 'Erika Mustermann',
			},
			hostingProvider: 'Muster-Hosting',
			logRetentionDays: 7,
			supervisoryAuthority: 'Muster-Aufsicht',
			repository: { host: 'github', repo: 'beispiel/it-kompass', branch: 'main' },
			contentAsOf: '2026-11-23',
			legalAsOf: 'August 2026',
		},
		glossary: { terms: [sampleTerm('Alltag')], reviewed: '2026-11-01' },
		domains: Object.fromEntries(
			DOMAIN_IDS.map((id) => [
				`${id.toLowerCase()}-bereich`,
				{
					id,
					title: `Bereich ${id}`,
					shortTitle: `Kurz ${id}`,
					summary: 'Worum es geht.',
					questions: [sampleQuestion(id)],
				},
			]),
		),
		measures: { 'ruecksicherung-testen': sampleMeasure('ruecksicherung-testen') },
		sources: Object.fromEntries(['bsig-30', 'bsig-32', 'bsig-38'].map((id) => [id, sampleSource(id)])),
		benchmarks: {},
		articles: { 'nis2/pflichten': sampleArticle() },
		raw: {},
	};
}

const stringify = (value: unknown) => stringifyYaml(value, { aliasDuplicateObjects: false });

/** A copy of a valid measure under another id, for tests that need a second one. */
export function addMeasure(tree: SampleTree, id: string): Loose {
	const measure = { ...sampleMeasure(id), title: `Eine Rücksicherung proben: ${id}` };
	tree.measures[id] = measure;
	plant(questionOf(tree, 'A'), `measures.${Object.keys(tree.measures).length - 1}`, { measure: id });
	return measure;
}

/** The only question of a domain, to be changed in place. */
export function questionOf(tree: SampleTree, letter: string): Loose {
	const question = dig(tree.domains, `${letter.toLowerCase()}-bereich.questions.0`);
	if (isGroup(question)) return question;
	throw new Error(`No question in domain ${letter}; check the letter against sampleTree().`);
}

/** The tree as files. */
export function treeFiles(tree: SampleTree): FoundFile[] {
	const folder = (name: string, files: Record<string, Loose>) =>
		Object.entries(files).map(([id, value]) => [`${name}/${id}.yaml`, stringify(value)] as const);
	const files = new Map<string, string | Uint8Array>([
		['questionnaire/_questionnaire.yaml', stringify(tree.frame)],
		['questionnaire/_versionen.yaml', stringify(tree.versions)],
		['site.yaml', stringify(tree.site)],
		['glossary/begriffe.yaml', stringify(tree.glossary)],
		...folder('questionnaire', tree.domains),
		...folder('profile', tree.profile),
		...Object.entries(tree.checks).map(([id, value]) => [`checks/${id}/fragen.yaml`, stringify(value)] as const),
		...folder('measures', tree.measures),
		...folder('sources', tree.sources),
		...folder('benchmarks', tree.benchmarks),
		...Object.entries(tree.articles).map(
			([id, { front, body }]) => [`articles/${id}.md`, `---\n${stringify(front)}---\n${body}`] as const,
		),
		...Object.entries(tree.raw),
	]);
	return [...files].map(([path, data]) => ({ path, bytes: typeof data === 'string' ? Buffer.from(data) : data }));
}

/** The German report on a tree that was changed: every problem of every file and between files. */
export function reportOn(change: (tree: SampleTree) => void, options: { isRelease?: boolean } = {}): string {
	const tree = sampleTree();
	change(tree);
	const { content, problems } = parseContent(treeFiles(tree), 'content');
	return formatReport([...problems, ...checkContent(content, options)]);
}
