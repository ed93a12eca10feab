import { describe, expect, test } from 'vitest';
import { SAMPLE_BODY } from '../test/sample-article.ts';
import { reportOn } from '../test/sample-tree.ts';

const reportOnBody = (body: string) =>
	reportOn((tree) => {
		const article = tree.articles['nis2/pflichten'];
		if (article) article.body = body;
	});

describe('articleText', () => {
	test('refuses raw HTML outside code', () => {
		expect(
			reportOnBody(
				`${SAMPLE_BODY}\nEin <b>fettes</b> Wort, <!-- Notiz -->, \`<code>\` und 3 < 4.\n\n\`\`\`\n<script>\n\`\`\`\n`,
			),
		).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:30
			  Hier steht HTML: <!-- Notiz -->. Schreiben Sie Markdown, ein einzelnes Kleiner-Zeichen mit umgekehrtem Schrägstrich: \\<

			content/articles/nis2/pflichten.md:30
			  Hier steht HTML: </b>. Schreiben Sie Markdown, ein einzelnes Kleiner-Zeichen mit umgekehrtem Schrägstrich: \\<

			content/articles/nis2/pflichten.md:30
			  Hier steht HTML: <b>. Schreiben Sie Markdown, ein einzelnes Kleiner-Zeichen mit umgekehrtem Schrägstrich: \\<"
		`);
	});

	test('refuses a first-level, an underlined and an empty heading', () => {
		expect(reportOnBody(`${SAMPLE_BODY}\n# Titel\n\nUnterstrichen\n=====\n\n## \n`)).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:30
			  Das ist eine Überschrift der ersten Ebene; die ist der Titel im Kopf. Beispiel: ## Was jetzt zu tun ist

			content/articles/nis2/pflichten.md:33
			  Die Überschrift ist unterstrichen. Schreiben Sie sie mit Rauten davor. Beispiel: ## Was jetzt zu tun ist

			content/articles/nis2/pflichten.md:35
			  Die Überschrift ist leer. Ergänzen oder löschen Sie sie."
		`);
	});

	test('refuses a jump between heading levels, also in a quotation', () => {
		expect(reportOnBody(`${SAMPLE_BODY}\n> #### Zu tief\n`)).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:30
			  Die Überschrift springt von Ebene 2 auf 4. Beispiel: ### Zu tief"
		`);
	});

	test('refuses a code block that never ends', () => {
		expect(reportOnBody(`${SAMPLE_BODY}\n~~~\nText\n`)).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:30
			  Dieser Codeblock endet nicht. Wiederholen Sie darunter die Zeichen, mit denen er beginnt. Beispiel: \`\`\`"
		`);
	});

	test('refuses fewer than 900 words, code and addresses not counted', () => {
		expect(
			reportOnBody(`\nDrei kurze Wörter.\n\n\`\`\`\n${'wort '.repeat(900)}\n\`\`\`\n\nhttps://beispiel.de/a\n`),
		).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:23
			  Der Artikel hat 3 Wörter, mindestens 900 sollen es sein. Ergänzen Sie Belege, Zahlen und die nächsten Schritte."
		`);
	});

	test('refuses more than 1,800 words', () => {
		expect(reportOnBody(`${SAMPLE_BODY}\n${'wort '.repeat(900)}\n`)).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:23
			  Der Artikel hat 1814 Wörter, höchstens 1800 sollen es sein. Kürzen Sie ihn oder machen Sie zwei daraus."
		`);
	});
});
