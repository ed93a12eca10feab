import { DOMAIN_IDS } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { buildCatalogue, catalogueFiles } from './build-catalogue.ts';
import { ContentError } from './content-error.ts';
import { parseContent } from './read/parse-content.ts';
import { addMeasure, type SampleTree, sampleTerm, sampleTree, treeFiles } from './test/sample-tree.ts';

function buildOf(
	change: (tree: SampleTree) => void,
	order: (files: ReturnType<typeof treeFiles>) => typeof files = (f) => f,
) {
	const tree = sampleTree();
	change(tree);
	return buildCatalogue(parseContent(order(treeFiles(tree)), 'content').content);
}

describe('buildCatalogue', () => {
	test('follows the order of the frame, sorts measures and sources by id and fills in defaults', () => {
		const catalogue = buildOf((tree) => {
			tree.frame.order = [...DOMAIN_IDS].reverse();
			addMeasure(tree, 'zuletzt');
			addMeasure(tree, 'anfangs');
		});
		expect(catalogue.domains.map(({ id }) => id).join('')).toBe('IHGFEDCBA');
		expect(catalogue.measures.map(({ id }) => id)).toEqual(['anfangs', 'ruecksicherung-testen', 'zuletzt']);
		expect(catalogue.sources.map(({ id }) => id)).toEqual(['bsig-30', 'bsig-32', 'bsig-38']);
		expect(catalogue.domains[0]?.questions[0]).toMatchObject({
			quick: false,
			mappings: { nis2: [], dinSpec: [], cis: [] },
			measures: [{ measure: 'ruecksicherung-testen', upTo: 2 }],
		});
	});

	test('notes the terms of each question and measure in the order of their texts, at most six', () => {
		const words = ['Tag', 'Dauer', 'Datei', 'Protokoll', 'Satz', 'Weil', 'Rücksicherung', 'Alltag'];
		const catalogue = buildOf((tree) => {
			tree.glossary.terms = words.map((word) => ({
				...sampleTerm(word),
				more: 'Nur im Glossar.',
				sources: ['bsig-30'],
			}));
		});
		expect(catalogue.glossary.map(({ id }) => id)).toEqual(words.map((word) => sampleTerm(word).id).sort());
		expect(catalogue.glossary[0]).toEqual({ id: 'alltag', term: 'Alltag', short: 'Ein Wort.' });
		expect(catalogue.termsByQuestion).toEqual(Object.fromEntries(DOMAIN_IDS.map((id) => [`${id}1`, ['alltag']])));
		expect(catalogue.termsByMeasure).toEqual({
			'ruecksicherung-testen': ['ruecksicherung', 'satz', 'weil', 'tag', 'datei', 'dauer'],
		});
	});

	test('has no entry for a question without a term', () => {
		const catalogue = buildOf((tree) => {
			tree.glossary.terms = [sampleTerm('Datei')];
		});
		expect(catalogue.termsByQuestion).toEqual({});
	});

	test('throws if the frame or a domain cannot be read', () => {
		expect(() => buildOf((tree) => Object.assign(tree.frame, { version: 1 }))).toThrow(ContentError);
		expect(() =>
			buildOf((tree) => {
				delete tree.domains['c-bereich'];
			}),
		).toThrow('Zum Bereich C gibt es keine lesbare Datei.');
	});
});

describe('catalogueFiles', () => {
	test('names the whole, the Kurzcheck and the archive', () => {
		const files = catalogueFiles(
			buildOf(() => {}),
			{ partners: [] },
		);
		expect([...files.keys()]).toEqual([
			'de/catalogue.json',
			'de/check.json',
			'de/kurzcheck.json',
			'de/kurzcheck-start.json',
			'de/kurzcheck-notes.json',
			'de/partners.json',
			'de/1.0.0.json',
		]);
		expect(files.get('de/1.0.0.json')).toBe(files.get('de/catalogue.json'));
		const keys = (path: string) => Object.keys(JSON.parse(files.get(path) ?? ''));
		expect(keys('de/kurzcheck.json')).toEqual([
			'language',
			'version',
			'published',
			'domains',
			'context',
			'glossary',
			'termsByQuestion',
		]);
		expect(keys('de/catalogue.json')).toEqual([
			...keys('de/kurzcheck.json'),
			'measures',
			'sources',
			'termsByMeasure',
			'benchmarks',
			'versions',
		]);
	});

	test('is the same byte for byte for every order of files and keys', () => {
		const plain = catalogueFiles(
			buildOf(() => {}),
			{ partners: [] },
		);
		const shuffled = catalogueFiles(
			buildOf(
				(tree) => {
					for (const [id, measure] of Object.entries(tree.measures))
						tree.measures[id] = Object.fromEntries(Object.entries(measure).reverse());
				},
				(files) => [...files].reverse(),
			),
			{ partners: [] },
		);
		expect([...shuffled]).toEqual([...plain]);
	});

	test('leaves out the days only editors are reminded of', () => {
		const tree = sampleTree();
		Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { changesOn: ['2027-01-01'] });
		Object.assign(tree.sources['bsig-30'] ?? {}, { changesOn: [{ day: '2027-01-01', what: 'Etwas ändert sich.' }] });
		const { content, problems } = parseContent(treeFiles(tree), 'content');
		expect(problems).toEqual([]);
		expect(JSON.stringify(buildCatalogue(content))).not.toContain('2027-01-01');
	});
});
