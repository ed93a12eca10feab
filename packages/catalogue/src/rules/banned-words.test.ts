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
	])('refuses %s', (why, word) => {
		const report = reportOn((tree) => {
			Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why });
		});
		expect(report).toContain(`content/measures/ruecksicherung-testen.yaml:4  why\n  ${word} verwenden wir nicht.`);
	});

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
