import { describe, expect, test } from 'vitest';
import { SAMPLE_BODY } from '../test/sample-article.ts';
import { reportOn } from '../test/sample-tree.ts';

describe('articleFootnotes', () => {
	test('refuses footnotes without text, without use, defined twice or empty', () => {
		expect(
			reportOn((tree) => {
				const article = tree.articles['nis2/pflichten'];
				if (article)
					article.body = `${SAMPLE_BODY}\nText[^fehlt] und \`[^code]\`.\n\n[^1]: Noch einmal.\n[^still]: Nie genannt.\n[^leer]:\n\nMehr[^leer].\n`;
			}),
		).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:30
			  Zur Fußnote [^fehlt] fehlt der Text. Ergänzen Sie am Ende eine Zeile. Beispiel: [^fehlt]: § 30 BSIG, Stand 2025-12-06.

			content/articles/nis2/pflichten.md:32
			  Die Fußnote [^1] steht schon in Zeile 28. Löschen Sie eine der beiden.

			content/articles/nis2/pflichten.md:33
			  Auf die Fußnote [^still] verweist niemand. Setzen Sie [^still] in den Text oder löschen Sie sie.

			content/articles/nis2/pflichten.md:34
			  Die Fußnote [^leer] ist leer. Schreiben Sie die Quelle dahinter."
		`);
	});

	test.each([
		['WiBA, BSI, Seite ohne Datum, Stand 22.11.2026: [bsi.bund.de](https://www.bsi.bund.de/)', true],
		['Infopaket, Seite ohne eigenes Datum, nach Notizen, Stand 22.11.2026.', true],
		['WiBA, BSI, Seite ohne Datum, gelesen am 22.11.2026.', false],
		['WiBA, BSI, Stand 22.11.2026.', false],
	])('takes the day a page was read for no date of its own: %s', (note, isFault) => {
		const report = reportOn((tree) => {
			const article = tree.articles['nis2/pflichten'];
			if (article) article.body = article.body.replace('[^1]: § 30 BSIG.', `[^1]: ${note}`);
		});
		expect(report.includes('Die Seite hat kein Datum. Schreiben Sie „gelesen am“ statt „Stand“.')).toBe(isFault);
	});
});
