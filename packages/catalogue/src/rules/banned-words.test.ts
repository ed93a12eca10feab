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
