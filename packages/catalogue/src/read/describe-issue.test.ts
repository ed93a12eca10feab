import { describe, expect, test } from 'vitest';
import { plant } from '../test/plant.ts';
import { questionOf, reportOn, type SampleTree } from '../test/sample-tree.ts';

const measure = (values: Record<string, unknown>) => (tree: SampleTree) => {
	Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, values);
};

describe('describeIssues', () => {
	test('names missing and empty fields with what belongs there', () => {
		expect(
			reportOn(
				measure({
					title: undefined,
					reviewed: null,
					effect: undefined,
					steps: undefined,
					proof: undefined,
					lead: null,
					why: '',
				}),
			),
		).toMatchInlineSnapshot(`
			"content/measures/ruecksicherung-testen.yaml:1  effect
			  Die Angabe „effect“ fehlt. Erlaubt: 1, 2, 3, 4, 5.

			content/measures/ruecksicherung-testen.yaml:1  proof
			  Die Angabe „proof“ fehlt. Hierher gehört eine Liste. Beispiel: [leitung, it] oder je Zeile ein Strich und ein Leerzeichen

			content/measures/ruecksicherung-testen.yaml:1  steps
			  Die Angabe „steps“ fehlt. Hierher gehört eine Liste. Beispiel: [leitung, it] oder je Zeile ein Strich und ein Leerzeichen

			content/measures/ruecksicherung-testen.yaml:1  title
			  Die Angabe „title“ fehlt. Was getan wird, als Tätigkeit: Eine Rücksicherung proben

			content/measures/ruecksicherung-testen.yaml:3  why
			  Der Text ist leer. Warum es sich lohnt, in drei bis fünf Sätzen.

			content/measures/ruecksicherung-testen.yaml:4  lead
			  Bei „lead“ steht nichts. Erlaubt: leitung, it, dienstleister.

			content/measures/ruecksicherung-testen.yaml:8  reviewed
			  Bei „reviewed“ steht nichts. Tag als JJJJ-MM-TT, z. B. 2026-11-23."
		`);
	});

	test('suggests the key an unknown one was meant to be, and does not also call that one missing', () => {
		expect(reportOn(measure({ titel: 'x', title: undefined, gewicht: 3 }))).toMatchInlineSnapshot(`
			"content/measures/ruecksicherung-testen.yaml:16  titel
			  Die Angabe „titel“ gibt es hier nicht. Meinten Sie „title“?

			content/measures/ruecksicherung-testen.yaml:17  gewicht
			  Die Angabe „gewicht“ gibt es hier nicht. Erlaubt: id, title, summary, why, steps, lead, support, effortDays, costClass, costNote, bySize, effect, proof, prerequisites, exposure, article, fundingTopics, sources, reviewed, changesOn."
		`);
	});

	test('explains wrong types and values', () => {
		expect(
			reportOn(
				measure({
					title: 7,
					steps: 'x',
					support: [1],
					effortDays: 3,
					prerequisites: ['Groß'],
					fundingTopics: ['it-sicherhet'],
					reviewed: '23.11.2026',
					exposure: [{ if: { context: 'homeoffice', in: ['nein'] }, add: 9 }],
				}),
			),
		).toMatchInlineSnapshot(`
			"content/measures/ruecksicherung-testen.yaml:2  title
			  Hier fehlt ein Text. Was getan wird, als Tätigkeit: Eine Rücksicherung proben

			content/measures/ruecksicherung-testen.yaml:5  steps
			  Hier steht „x“, erwartet wird eine Liste. Beispiel: [leitung, it] oder je Zeile ein Strich und ein Leerzeichen

			content/measures/ruecksicherung-testen.yaml:7  effortDays
			  Der Aufwand ist 1, 2, 5, 10 oder 20 Tage, hier steht 3.

			content/measures/ruecksicherung-testen.yaml:13  reviewed
			  Ein Datum steht als JJJJ-MM-TT, hier steht „23.11.2026“. Beispiel: 2026-11-23

			content/measures/ruecksicherung-testen.yaml:15  support › Nr. 1
			  Rollen sind leitung, it und dienstleister, hier steht „1“.

			content/measures/ruecksicherung-testen.yaml:17  prerequisites › Nr. 1
			  Kennungen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen, hier steht „Groß“. Beispiel: ruecksicherung-testen

			content/measures/ruecksicherung-testen.yaml:19  fundingTopics › Nr. 1
			  Hier steht „it-sicherhet“. Erlaubt: it-sicherheit, digitalisierung, ki, beratung, qualifizierung, infrastruktur, forschung, energie, notfall. Meinten Sie „it-sicherheit“?

			content/measures/ruecksicherung-testen.yaml:25  exposure › Nr. 1 › add
			  Die Zahl ist höchstens 5, hier steht „9“."
		`);
	});

	test('explains conditions, options and mappings of a question', () => {
		expect(
			reportOn((tree) => {
				Object.assign(questionOf(tree, 'A'), {
					askIf: { wenn: 'x' },
					options: [{ id: 'weiss-nicht', points: 5, text: 'Ja' }],
					mappings: { nis2: [11, 1.5], cis: [11.5], dinSpec: ['x'] },
					quick: 'ja',
				});
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/a-bereich.yaml:15  questions › Nr. 1 › options
			  Eine Frage hat genau vier Aussagen, hier sind es 1.

			content/questionnaire/a-bereich.yaml:16  questions › Nr. 1 › options › Nr. 1 › id
			  „weiss-nicht“ und „trifft-nicht-zu“ gibt es bei jeder Frage von selbst; wählen Sie eine andere Kennung. Beispiel: halbjaehrlich

			content/questionnaire/a-bereich.yaml:17  questions › Nr. 1 › options › Nr. 1 › points
			  Punkte sind 0, 1, 2 oder 3, hier steht 5.

			content/questionnaire/a-bereich.yaml:21  questions › Nr. 1 › mappings › nis2 › Nr. 1
			  Die Zahl ist höchstens 10, hier steht „11“.

			content/questionnaire/a-bereich.yaml:22  questions › Nr. 1 › mappings › nis2 › Nr. 2
			  Hier steht „1.5“, erwartet wird eine ganze Zahl ohne Anführungszeichen. Beispiel: 3

			content/questionnaire/a-bereich.yaml:24  questions › Nr. 1 › mappings › cis › Nr. 1
			  Hier steht „11.5“, erwartet wird ein Text. Zahlen und ja/nein als Text stehen in Anführungszeichen. Beispiel: '11.5'

			content/questionnaire/a-bereich.yaml:26  questions › Nr. 1 › mappings › dinSpec › Nr. 1
			  Hier steht „x“. Erlaubt: organisation-sensibilisierung, identitaeten-berechtigungen, datensicherung, patch-aenderung, schadprogramme, systeme-netze.

			content/questionnaire/a-bereich.yaml:34  questions › Nr. 1 › askIf
			  Eine Bedingung hat die Form { context: …, in: […] }, { answer: …, in: […] }, { all: […] }, { any: […] } oder { not: … }. Beispiel: { context: homeoffice, in: [teilweise, ueberwiegend] }

			content/questionnaire/a-bereich.yaml:36  questions › Nr. 1 › quick
			  Hier steht „ja“, erwartet wird true (ja) oder false (nein)"
		`);
	});

	test('explains addresses and front matter', () => {
		expect(
			reportOn((tree) => {
				Object.assign(tree.sources['bsig-30'] ?? {}, { url: 'http://alt.de' });
				Object.assign(tree.articles['nis2/pflichten']?.front ?? {}, { related: ['Falsch'], actions: { leitung: [] } });
				plant(tree.site, 'operator.email', 'x');
				tree.frame.order = ['A', 'Z'];
			}),
		).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:15  actions › dienstleister
			  Die Angabe „dienstleister“ fehlt. Hierher gehört eine Liste. Beispiel: [leitung, it] oder je Zeile ein Strich und ein Leerzeichen

			content/articles/nis2/pflichten.md:15  actions › it
			  Die Angabe „it“ fehlt. Hierher gehört eine Liste. Beispiel: [leitung, it] oder je Zeile ein Strich und ein Leerzeichen

			content/articles/nis2/pflichten.md:16  actions › leitung
			  Die Liste braucht mindestens 1 Eintrag.

			content/articles/nis2/pflichten.md:18  related › Nr. 1
			  Die Schreibweise stimmt nicht, hier steht „Falsch“. Andere Artikel heißen Rubrik/Kennung. Beispiel: nis2/geschaeftsleitung-pflichten

			content/questionnaire/_questionnaire.yaml:3  order
			  Alle neun Bereiche A bis I nennen.

			content/questionnaire/_questionnaire.yaml:5  order › Nr. 2
			  Bereiche heißen A bis I, hier steht „Z“. Beispiel: E

			content/site.yaml:9  operator › email
			  Eine E-Mail-Adresse angeben, z. B. kontakt@beispiel.de.

			content/sources/bsig-30.yaml:5  url
			  Eine Adresse beginnt mit https://, hier steht „http://alt.de“. Beispiel: https://www.bsi.bund.de/"
		`);
	});

	test('refuses a condition too deep to be read', () => {
		const deep = `${'{ not: '.repeat(3000)}{ context: a, in: [b] }${' }'.repeat(3000)}`;
		const report = reportOn((tree) => {
			tree.raw['measures/tief.yaml'] = `id: tief\nexposure: [{ add: 1, if: ${deep} }]\n`;
		});
		expect(report).toContain('verschachtelt');
	});

	test('refuses a file that is empty or only a list', () => {
		expect(
			reportOn((tree) => {
				tree.raw['measures/leer.yaml'] = '# nur ein Kommentar\n';
				tree.raw['sources/liste.yaml'] = '- a\n';
			}),
		).toMatchInlineSnapshot(`
			"content/measures/leer.yaml:1
			  Die Datei ist leer. Tragen Sie die Angaben ein oder löschen Sie sie.

			content/sources/liste.yaml:1
			  Hier steht eine Liste, erwartet wird eine Gruppe eingerückter Angaben. Beispiel: { id: nie, points: 0 }"
		`);
	});
});
