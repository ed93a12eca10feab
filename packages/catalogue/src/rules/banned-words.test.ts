import { describe, expect, test } from 'vitest';
import { SAMPLE_BODY } from '../test/sample-article.ts';
import { reportOn } from '../test/sample-tree.ts';

describe('bannedWords', () => {
	test.each([
		['Damit sind Sie rechtssicher aufgestellt.', '„rechtssicher“'],
		['Rechtssichere Vorlagen liegen bei.', '„Rechtssichere“'],
		['Das ist garantiert.', '„garantiert“'],
		['Sie erhalten einen Zuschuss.', '„Sie erhalten“'],
		['Das ist eine tickende Zeitbombe.', '„Zeitbombe“'],
		['Das ist 100 % sicher.', '„100 % sicher“'],
		['Ein bußgeldsicheres Muster.', '„bußgeldsicheres“'],
		['So wird der Betrieb zukunftssicher.', '„zukunftssicher“'],
		['Das System ist unhackbar.', '„unhackbar“'],
		['Ein hundertprozentiger Schutz.', '„hundertprozentiger“'],
		['Das gibt absolute Sicherheit.', '„absolute Sicherheit“'],
		['Unser Rundum-sorglos-Paket.', '„Rundum-sorglos“'],
		['Ein Horrorszenario für den Betrieb.', '„Horrorszenario“'],
		['Das ist existenzvernichtend.', '„existenzvernichtend“'],
		['Eine bahnbrechende Technik.', '„bahnbrechende“'],
		['KI ist ein Game-Changer.', '„Game-Changer“'],
	])('refuses %s', (why, word) => {
		const report = reportOn((tree) => {
			Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why });
		});
		expect(report).toContain(`content/measures/ruecksicherung-testen.yaml:4  why\n  ${word} verwenden wir nicht.`);
	});

	test.each([
		['Wir garantieren das.', '„garantieren“'],
		['Wer das tut, garantiert den Erfolg.', '„garantiert“'],
		['Ein garantierter Schutz.', '„garantierter“'],
		['Garantieren können wir eine Antwort.', '„Garantieren“'],
		['Darauf geben wir Garantie.', '„Garantie“'],
		['Mit voller Garantie für alle.', '„Garantie“'],
		['Das gibt Rechtssicherheit.', '„Rechtssicherheit“'],
		['Ein rechtskonformer Betrieb.', '„rechtskonformer“'],
		['Die Vorlage ist DSGVO-konform.', '„DSGVO-konform“'],
		['Das Protokoll ist gerichtsfest.', '„gerichtsfest“'],
		['Das ist wasserdicht.', '„wasserdicht“'],
		['Ein risikoloser Umstieg.', '„risikoloser“'],
		['Der Umstieg ist risikofrei.', '„risikofrei“'],
		['Damit erhalten Sie 50 %.', '„erhalten Sie“'],
		['Sie bekommen den Zuschuss.', '„Sie bekommen den Zuschuss“'],
		['Absolute Sicherheit für alle.', '„Absolute Sicherheit“'],
		['Das System ist absolut sicher.', '„absolut sicher“'],
		['Zu 100 Prozent sicher.', '„100 Prozent sicher“'],
		['Er revolutioniert die IT.', '„revolutioniert“'],
		['Das bedroht die Existenz; existenzbedrohende Lage.', '„existenzbedrohende“'],
		['Das ist nicht teuer, garantiert.', '„garantiert“'],
		['Nicht zögern: Wir garantieren das.', '„garantieren“'],
	])('knows the forms of a word: %s', (why, word) => {
		expect(reportOn((tree) => Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why }))).toContain(
			`${word} verwenden wir nicht.`,
		);
	});

	test.each([
		'Eine Garantie gibt es nicht.',
		'Eine Förderung ist keine Garantie auf Erfolg.',
		'Das kann niemand garantieren.',
		'Dass es klappt, garantiert niemand.',
		'Die Zusage kommt ohne Garantie.',
		'Ein bestimmtes Niveau muss nicht garantiert werden.',
		'„Wir garantieren Ihnen die Förderung“ ist falsch.',
		'Falsch: „Das macht Sie rechtssicher.“',
		'Die Garantie des Herstellers endet nach drei Jahren.',
		'Notieren Sie die Garantiezeit und die Herstellergarantie.',
		'Hundertprozentigen Schutz gibt es nicht.',
		'Niemand ist zu 100 % sicher.',
		'Bewahren Sie auf, was Sie erhalten haben.',
		'Sie bekommen eine Liste.',
	])('allows what denies, corrects or means something else: %s', (why) => {
		expect(reportOn((tree) => Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why }))).toBe('');
	});

	test.each(['Die Sicherung hat keine Lücken.', 'Er ist sich hundert Prozent gewiss.', 'Das ist sicher.'])(
		'leaves %s alone',
		(why) => {
			expect(reportOn((tree) => Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why }))).toBe('');
		},
	);

	test('finds words across a line break of an article', () => {
		expect(
			reportOn((tree) => {
				const article = tree.articles['nis2/pflichten'];
				if (article) article.body = `${SAMPLE_BODY}\nDer Satz lautet: Sie\nerhalten Geld.\n`;
			}),
		).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:30
			  „Sie erhalten“ verwenden wir nicht. Das klingt nach einer Zusage. Beispiel: „Möglich ist eine Förderung, wenn …“"
		`);
	});
});
