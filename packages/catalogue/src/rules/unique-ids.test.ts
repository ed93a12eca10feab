import { describe, expect, test } from 'vitest';
import { plant } from '../test/plant.ts';
import { questionOf, reportOn, sampleFact } from '../test/sample-tree.ts';

describe('uniqueIds', () => {
	test('refuses a question id that another file has', () => {
		expect(
			reportOn((tree) =>
				plant(tree.domains, 'a-bereich.questions.1', {
					...questionOf(tree, 'A'),
					text: 'Andere?',
					options: [0, 1, 2, 3].map((points) => ({ id: `o${points}`, points, text: `Anders ${points}` })),
				}),
			),
		).toMatchInlineSnapshot(`
			"content/questionnaire/a-bereich.yaml:36  questions › Nr. 2 › id
			  Die Frage „A1“ gibt es schon in content/questionnaire/a-bereich.yaml:6. Vergeben Sie hier eine andere Kennung."
		`);
	});

	test('refuses a statement id twice in one question', () => {
		expect(
			reportOn((tree) => {
				plant(questionOf(tree, 'B'), 'options.3.id', 'nie');
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/b-bereich.yaml:25  questions › Nr. 1 › options › Nr. 4 › id
			  Die Aussage „nie“ gibt es schon in content/questionnaire/b-bereich.yaml:16. Vergeben Sie hier eine andere Kennung."
		`);
	});

	test('refuses two domain files for one letter', () => {
		expect(
			reportOn((tree) => {
				tree.domains['a-zweite'] = { ...tree.domains['a-bereich'], questions: [] };
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/a-zweite.yaml:1  id
			  Den Bereich „A“ gibt es schon in content/questionnaire/a-bereich.yaml:1. Vergeben Sie hier eine andere Kennung."
		`);
	});

	test('refuses a fact, its answers and a question about the firm twice', () => {
		expect(
			reportOn((tree) => {
				plant(tree.profile.betrieb, 'facts.0.options.1.id', 'nein');
				plant(tree.profile.betrieb, 'facts.1', sampleFact('homeoffice'));
				plant(tree.frame, 'context.1', { fact: 'homeoffice' });
			}),
		).toMatchInlineSnapshot(`
			"content/profile/betrieb.yaml:9  facts › Nr. 1 › options › Nr. 2 › id
			  Die Antwort „nein“ gibt es schon in content/profile/betrieb.yaml:7. Vergeben Sie hier eine andere Kennung.

			content/profile/betrieb.yaml:11  facts › Nr. 2 › id
			  Die Angabe „homeoffice“ gibt es schon in content/profile/betrieb.yaml:2. Vergeben Sie hier eine andere Kennung.

			content/questionnaire/_questionnaire.yaml:15  context › Nr. 2 › fact
			  Die Frage zum Betrieb „homeoffice“ gibt es schon in content/questionnaire/_questionnaire.yaml:14. Vergeben Sie hier eine andere Kennung."
		`);
	});

	test('refuses a measure and a source id twice', () => {
		expect(
			reportOn((tree) => {
				tree.measures['zweite-massnahme'] = { ...tree.measures['ruecksicherung-testen'], title: 'Noch einmal proben' };
				tree.sources['zweite-quelle'] = { ...tree.sources['bsig-30'] };
			}),
		).toMatchInlineSnapshot(`
			"content/measures/zweite-massnahme.yaml:1  id
			  Die Datei heißt „zweite-massnahme.yaml“, die Kennung „ruecksicherung-testen“. Beide müssen gleich sein. Beispiel: id: zweite-massnahme

			content/measures/zweite-massnahme.yaml:1  id
			  Die Maßnahme „ruecksicherung-testen“ gibt es schon in content/measures/ruecksicherung-testen.yaml:1. Vergeben Sie hier eine andere Kennung.

			content/sources/zweite-quelle.yaml:1  id
			  Die Datei heißt „zweite-quelle.yaml“, die Kennung „bsig-30“. Beide müssen gleich sein. Beispiel: id: zweite-quelle

			content/sources/zweite-quelle.yaml:1  id
			  Die Quelle „bsig-30“ gibt es schon in content/sources/bsig-30.yaml:1. Vergeben Sie hier eine andere Kennung."
		`);
	});
});
