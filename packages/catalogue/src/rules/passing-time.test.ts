import { describe, expect, test } from 'vitest';
import { SAMPLE_BODY } from '../test/sample-article.ts';
import { reportOn } from '../test/sample-tree.ts';

const inArticle = (sentence: string) =>
	reportOn((tree) => {
		const article = tree.articles['nis2/pflichten'];
		if (article) article.body = `${SAMPLE_BODY}\n${sentence}\n`;
	});
const inMeasure = (why: string) =>
	reportOn((tree) => Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why }));

describe('passingTime', () => {
	test.each([
		['Bis Anfang Dezember sind Anträge möglich.', '„Anfang Dezember“'],
		['Bis Mitte März.', '„Mitte März“'],
		['Das Portal öffnet in wenigen Wochen.', '„in wenigen Wochen“'],
		['Das endet in ein paar Tagen.', '„in ein paar Tagen“'],
		['Das endet in den nächsten Monaten.', '„in den nächsten Monaten“'],
		['Die Richtlinie folgt demnächst.', '„demnächst“'],
		['Die Richtlinie folgt in Kürze.', '„in Kürze“'],
		['Vor kurzem wurde das Gesetz geändert.', '„Vor kurzem“'],
		['Seit Kurzem gilt mehr.', '„Seit Kurzem“'],
		['Das wurde kürzlich geändert.', '„kürzlich“'],
		['Erst neulich und jüngst.', '„neulich“'],
		['Heuer ist es anders.', '„Heuer“'],
		['Dieser Tage kommt der Bescheid.', '„Dieser Tage“'],
	])('refuses everywhere: %s', (sentence, phrase) => {
		const message = `${phrase} veraltet, ohne dass es jemand merkt.`;
		expect(inArticle(sentence)).toContain(message);
		expect(inMeasure(sentence)).toContain(message);
	});

	test.each([
		['Rufen Sie noch diese Woche beim BAFA an.', '„diese Woche“'],
		['Nächste Woche ist es zu spät.', '„Nächste Woche“'],
		['Die Sätze gelten dieses Jahr.', '„dieses Jahr“'],
		['In diesem Jahr enden zwei Programme.', '„In diesem Jahr“'],
		['Im kommenden Jahr folgt das Netz.', '„Im kommenden Jahr“'],
		['Das Geld reicht bis zum Jahresende.', '„Jahresende“'],
	])('refuses where the text speaks of the world: %s', (sentence, phrase) => {
		expect(inArticle(sentence)).toContain(`${phrase} veraltet, ohne dass es jemand merkt.`);
	});

	test.each(['Planen Sie noch diese Woche einen Termin.', 'Prüfen Sie zum Jahresende die Liste.'])(
		'allows it where the reader’s own calendar counts: %s',
		(step) => {
			expect(inMeasure(step)).toBe('');
			expect(
				reportOn((tree) => {
					Object.assign(tree.articles['nis2/pflichten']?.front ?? {}, {
						actions: { leitung: [step], it: [step], dienstleister: [step] },
					});
				}),
			).toBe('');
		},
	);

	test.each([
		'Bis Anfang Dezember 2026 sind Anträge möglich.',
		'Anfang Dezember\n2026 endet die Frist.',
		'Die Spalte heißt „Diese Woche“.',
		'Die Leitung antwortet „letztes Jahr“.',
		'Der Überblick in Kürze:',
		'In den nächsten drei Jahren zählt die Summe.',
		'Das Jahresende 2026 naht.',
		'Ohne diese Woche gibt es später nur Meinungen.',
		'Läuft der Vorfall nach diesem Monat noch, gilt anderes.',
		'Der Helfer legte die Termine auf die nächste Woche.',
		'Wer ist im letzten Quartal ausgeschieden?',
		'Der Vorfall ist binnen 24 Stunden zu melden.',
		'Das jüngste Angebot.',
		'Das kürzliche Wort gibt es nicht in wenigen Sätzen.',
		'[Mehr dazu](https://beispiel.de/demnaechst/kürzlich)',
	])('leaves alone: %s', (sentence) => {
		expect(inArticle(sentence)).toBe('');
	});

	test('says where, and what to write instead', () => {
		expect(inArticle('Das Portal öffnet in\nwenigen Wochen.')).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:30
			  „in wenigen Wochen“ veraltet, ohne dass es jemand merkt. Nennen Sie Tag oder Monat mit Jahr. Beispiel: bis 15.12.2026"
		`);
	});
});
