import { describe, expect, test } from 'vitest';
import { plant } from '../test/plant.ts';
import { questionOf, reportOn } from '../test/sample-tree.ts';

describe('references', () => {
	test('refuses measures and sources no file is called after, and suggests the nearest', () => {
		expect(
			reportOn((tree) => {
				questionOf(tree, 'A').sources = ['bsig-31', 'unbekannt'];
				plant(questionOf(tree, 'B'), 'measures.1', { measure: 'ruecksicherung-test' });
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/a-bereich.yaml:30  questions › Nr. 1 › sources › Nr. 1
			  Die Quelle „bsig-31“ gibt es nicht. Legen Sie content/sources/bsig-31.yaml an oder nennen Sie eine vorhandene. Meinten Sie „bsig-30“?

			content/questionnaire/a-bereich.yaml:31  questions › Nr. 1 › sources › Nr. 2
			  Die Quelle „unbekannt“ gibt es nicht. Legen Sie content/sources/unbekannt.yaml an oder nennen Sie eine vorhandene.

			content/questionnaire/b-bereich.yaml:36  questions › Nr. 1 › measures › Nr. 2 › measure
			  Die Maßnahme „ruecksicherung-test“ gibt es nicht. Legen Sie content/measures/ruecksicherung-test.yaml an oder nennen Sie eine vorhandene. Meinten Sie „ruecksicherung-testen“?"
		`);
	});

	test('refuses a measure with an unknown article, source or prerequisite', () => {
		expect(
			reportOn((tree) => {
				Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, {
					article: 'nis2/pflicht',
					sources: ['fehlt'],
					prerequisites: ['fehlt-auch'],
				});
			}),
		).toMatchInlineSnapshot(`
			"content/measures/ruecksicherung-testen.yaml:17  article
			  Den Artikel „nis2/pflicht“ gibt es nicht. Legen Sie content/articles/nis2/pflicht.md an oder nennen Sie einen vorhandenen. Meinten Sie „nis2/pflichten“?

			content/measures/ruecksicherung-testen.yaml:19  sources › Nr. 1
			  Die Quelle „fehlt“ gibt es nicht. Legen Sie content/sources/fehlt.yaml an oder nennen Sie eine vorhandene.

			content/measures/ruecksicherung-testen.yaml:21  prerequisites › Nr. 1
			  Die Maßnahme „fehlt-auch“ gibt es nicht. Legen Sie content/measures/fehlt-auch.yaml an oder nennen Sie eine vorhandene."
		`);
	});

	test('refuses an article with unknown or repeated references, or that names itself', () => {
		expect(
			reportOn((tree) => {
				Object.assign(tree.articles['nis2/pflichten']?.front ?? {}, {
					sources: ['bsig-30', 'bsig-30', 'bsig-99-alt'],
					measures: ['fehlt'],
					related: ['nis2/pflichten', 'foerderung/fehlt'],
				});
			}),
		).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:10  sources › Nr. 2
			  „bsig-30“ steht hier zweimal. Löschen Sie einen Eintrag.

			content/articles/nis2/pflichten.md:11  sources › Nr. 3
			  Die Quelle „bsig-99-alt“ gibt es nicht. Legen Sie content/sources/bsig-99-alt.yaml an oder nennen Sie eine vorhandene.

			content/articles/nis2/pflichten.md:14  measures › Nr. 1
			  Die Maßnahme „fehlt“ gibt es nicht. Legen Sie content/measures/fehlt.yaml an oder nennen Sie eine vorhandene.

			content/articles/nis2/pflichten.md:23  related › Nr. 1
			  Der Artikel nennt sich selbst. Nennen Sie einen anderen.

			content/articles/nis2/pflichten.md:24  related › Nr. 2
			  Den Artikel „foerderung/fehlt“ gibt es nicht. Legen Sie content/articles/foerderung/fehlt.md an oder nennen Sie einen vorhandenen."
		`);
	});

	test('refuses an article that leads to a missing domain', () => {
		expect(
			reportOn((tree) => {
				delete tree.domains['a-bereich'];
			}),
		).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:12  selfCheckDomain
			  Den Bereich A gibt es nicht. Vorhanden: B, C, D, E, F, G, H, I.

			content/questionnaire/_questionnaire.yaml:4  order › Nr. 1
			  Zum Bereich A gibt es keine Datei. Legen Sie sie an. Beispiel: content/questionnaire/a-name-des-bereichs.yaml"
		`);
	});

	test('reports a broken measure once, not again wherever it is named', () => {
		expect(
			reportOn((tree) => {
				Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { effect: 9 });
			}),
		).toMatchInlineSnapshot(`
			"content/measures/ruecksicherung-testen.yaml:13  effect
			  Die Wirkung ist eine Zahl von 1 bis 5."
		`);
	});
});
