import { describe, expect, test } from 'vitest';
import { buildCatalogue } from './build-catalogue.ts';
import { pickKurzcheck, pickNotes, pickStart } from './pick-kurzcheck.ts';
import { parseContent } from './read/parse-content.ts';
import { plant } from './test/plant.ts';
import { questionOf, type SampleTree, sampleTerm, sampleTree, treeFiles } from './test/sample-tree.ts';

function buildOf(change: (tree: SampleTree) => void) {
	const tree = sampleTree();
	change(tree);
	return buildCatalogue(parseContent(treeFiles(tree), 'content').content);
}

describe('pickKurzcheck', () => {
	test('keeps every domain, but only its quick questions', () => {
		const catalogue = buildOf(() => {});
		const [first, ...others] = catalogue.domains;
		if (first === undefined) throw new Error('The example has no domain.');
		const quick = first.questions.map((question, position) => ({ ...question, quick: position === 0 }));
		const { domains } = pickKurzcheck({ ...catalogue, domains: [{ ...first, questions: quick }, ...others] });
		expect(domains.map(({ id }) => id)).toEqual(catalogue.domains.map(({ id }) => id));
		expect(domains[0]?.questions).toEqual(quick.slice(0, 1));
	});

	test('keeps only the terms of its questions', () => {
		const catalogue = buildOf((tree) => {
			tree.glossary.terms = [sampleTerm('Alltag'), sampleTerm('Datei'), sampleTerm('Zeit')];
			plant(questionOf(tree, 'B'), 'quick', true);
			plant(questionOf(tree, 'B'), 'why', 'Der Betrieb läuft weiter.');
		});
		const { glossary, termsByQuestion } = pickKurzcheck(catalogue);
		expect(termsByQuestion).toEqual({ B1: ['alltag'] });
		expect(glossary.map(({ id }) => id)).toEqual(['alltag']);
		expect(catalogue.termsByQuestion.C1).toEqual(['alltag', 'zeit']);
	});
});

describe('pickStart', () => {
	const catalogue = buildOf((tree) => {
		plant(questionOf(tree, 'B'), 'notApplicable', 'Wir haben keinen Dienstleister.');
	});
	const asked = pickStart(catalogue).domains.flatMap(({ questions }) => questions);

	test('holds what a screen asks, and nothing that only explains or counts', () => {
		const [first] = asked;
		expect(Object.keys(first ?? {})).toEqual(['id', 'rev', 'title', 'text', 'help', 'quick', 'options']);
		expect(Object.keys(first?.options[0] ?? {})).toEqual(['id', 'text']);
		expect(asked.find(({ id }) => id === 'B1')?.notApplicable).toBe('Wir haben keinen Dienstleister.');
		expect(Object.keys(pickStart(catalogue).domains[0] ?? {})).toEqual(['id', 'title', 'questions']);
	});

	test('asks every question of the Kurzcheck word for word', () => {
		const questions = catalogue.domains.flatMap((domain) => domain.questions);
		expect(asked.map(({ text, help }) => [text, help])).toEqual(questions.map(({ text, help }) => [text, help]));
	});

	test('leaves out questions about the firm that can wait, but none that decides what is asked', () => {
		const [domain, ...domains] = catalogue.domains;
		if (domain === undefined) throw new Error('The example has no domain.');
		const about = (id: string, quick: boolean) => ({ id, quick, text: `Was ist mit ${id}?`, options: [] });
		const context = [about('zuerst', true), about('spaeter', false), about('nebenbei', false), about('tiefer', false)];
		const askIf = { all: [{ not: { context: 'spaeter', in: ['a'] } }, { any: [{ context: 'tiefer', in: ['a'] }] }] };
		const questions = domain.questions.map((question) => ({ ...question, askIf }));
		const start = pickStart({ ...catalogue, domains: [{ ...domain, questions }, ...domains], context });
		expect(start.context.map(({ id }) => id)).toEqual(['zuerst', 'spaeter', 'tiefer']);
		expect(start.domains[0]?.questions[0]?.askIf).toEqual(askIf);
	});
});

describe('pickNotes', () => {
	test('holds what explains each question, and every question about the firm', () => {
		const catalogue = buildOf((tree) => {
			plant(questionOf(tree, 'B'), 'mustHave', { steps: [{ below: 1, maxLevel: 1, because: 'nichts geregelt ist' }] });
		});
		const { domains, context, glossary } = pickNotes(catalogue);
		const notes = domains.flatMap(({ questions }) => questions);
		const questions = catalogue.domains.flatMap((domain) => domain.questions);
		expect(notes.map(({ id, why, whoKnows, mustHave }) => [id, why, whoKnows, mustHave])).toEqual(
			questions.map(({ id, why, whoKnows, mustHave }) => [id, why, whoKnows, mustHave]),
		);
		expect(Object.keys(notes[0] ?? {})).toEqual(['id', 'why', 'whoKnows']);
		expect(Object.keys(notes[1] ?? {})).toEqual(['id', 'why', 'whoKnows', 'mustHave']);
		expect(context).toBe(catalogue.context);
		expect(glossary).toBe(catalogue.glossary);
	});
});
