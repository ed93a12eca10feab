import { describe, expect, test } from 'vitest';
import { plant } from '../test/plant.ts';
import { reportOn, type SampleTree, sampleTerm } from '../test/sample-tree.ts';

function reportOnTerms(...terms: ReturnType<typeof sampleTerm>[]): string {
	return reportOn((tree) => {
		tree.glossary.terms = terms;
	});
}

describe('glossaryTerms', () => {
	test('takes umlauts and small letters where German sorts them', () => {
		const change = (tree: SampleTree) => {
			tree.glossary.terms = ['Alltag', 'älter', 'Bereich', 'Übung', 'Zeit'].map((word) => sampleTerm(word));
			plant(tree.measures, 'ruecksicherung-testen.why', 'Eine Übung kostet weniger Zeit, je älter das System ist.');
		};
		expect(reportOn(change)).toBe('');
	});

	test('refuses terms that are not in alphabetical order', () => {
		expect(reportOnTerms(sampleTerm('Bereich'), sampleTerm('Alltag'))).toMatchInlineSnapshot(`
			"content/glossary/begriffe.yaml:7  terms › Nr. 2 › term
			  „Alltag“ steht hinter „Bereich“. Ordnen Sie die Begriffe nach dem Alphabet."
		`);
	});

	test('refuses a word that stands for two terms, and one that is written twice', () => {
		expect(
			reportOnTerms(sampleTerm('Alltag', ['Bereich', 'Alltag']), sampleTerm('Bereich', ['Zeit'])),
		).toMatchInlineSnapshot(`
			"content/glossary/begriffe.yaml:6  terms › Nr. 1 › aliases › Nr. 2
			  „Alltag“ gehört schon zum Begriff „Alltag“. Löschen Sie eine Nennung.

			content/glossary/begriffe.yaml:9  terms › Nr. 2 › term
			  „Bereich“ gehört schon zum Begriff „Alltag“. Löschen Sie eine Nennung."
		`);
	});

	test('refuses a term that is met nowhere', () => {
		expect(reportOnTerms(sampleTerm('Alltag'), sampleTerm('Zeppelin'))).toMatchInlineSnapshot(`
			"content/glossary/begriffe.yaml:7  terms › Nr. 2 › term
			  „Zeppelin“ kommt in keiner Frage, keiner Maßnahme und keinem Artikel vor. Tragen Sie unter „aliases“ die Form ein, die dort steht, oder löschen Sie den Begriff. Beispiel: aliases: [Zeppelins]"
		`);
	});

	test('says nothing about unused terms while a file cannot be read', () => {
		const report = reportOn((tree) => {
			tree.glossary.terms = [sampleTerm('Zeppelin')];
			plant(tree.measures, 'ruecksicherung-testen.effect', 9);
		});
		expect(report).not.toContain('Zeppelin');
	});

	test('refuses an id twice, a source nobody has and wrong quotation marks', () => {
		expect(
			reportOnTerms(
				sampleTerm('Alltag'),
				{ ...sampleTerm('Bereich'), id: 'alltag', sources: ['bsig-31'] },
				{ ...sampleTerm('Zeit'), short: 'Das ist "Zeit".' },
			),
		).toMatchInlineSnapshot(`
			"content/glossary/begriffe.yaml:6  terms › Nr. 2 › id
			  Den Begriff „alltag“ gibt es schon in content/glossary/begriffe.yaml:2. Vergeben Sie hier eine andere Kennung.

			content/glossary/begriffe.yaml:11  terms › Nr. 2 › sources › Nr. 1
			  Die Quelle „bsig-31“ gibt es nicht. Legen Sie content/sources/bsig-31.yaml an oder nennen Sie eine vorhandene. Meinten Sie „bsig-30“?

			content/glossary/begriffe.yaml:15  terms › Nr. 3 › short
			  Hier steht " statt deutscher Anführungszeichen. Beispiel: „gesichert“"
		`);
	});
});
