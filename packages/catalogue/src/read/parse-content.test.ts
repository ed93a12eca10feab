import { describe, expect, test } from 'vitest';
import { reportOn } from '../test/sample-tree.ts';

describe('parseContent', () => {
	test('reports all problems of all files at once', () => {
		expect(
			reportOn((tree) => {
				tree.raw = {
					'measures/Falsch.yaml': 'id: x\n',
					'measures/kaputt.yaml': 'id: a\nid: b\n',
					'articles/nis2/ohne-kopf.md': '# Titel\n',
					'articles/nis2/offen.md': '---\ntitle: x\n',
					'sources/binaer.yaml': new Uint8Array([0]),
					'notizen.txt': 'x',
				};
			}),
		).toMatchInlineSnapshot(`
			"content/articles/nis2/offen.md:1
			  Der Kopf des Artikels endet nicht. Schreiben Sie unter die Angaben eine Zeile mit ---.

			content/articles/nis2/ohne-kopf.md:1
			  Das ist eine Überschrift der ersten Ebene; die ist der Titel im Kopf. Beispiel: ## Was jetzt zu tun ist

			content/articles/nis2/ohne-kopf.md:1
			  Der Artikel beginnt ohne Kopf. Schreiben Sie in die erste Zeile --- und darunter die Angaben.

			content/articles/nis2/ohne-kopf.md:1
			  Der Artikel hat 1 Wörter, mindestens 900 sollen es sein. Ergänzen Sie Belege, Zahlen und die nächsten Schritte.

			content/measures/Falsch.yaml:1
			  Diese Datei gehört nicht hierher; sie würde nirgends erscheinen. Dateinamen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen. Maßnahmen heißen nach ihrer Kennung. Beispiel: measures/ruecksicherung-testen.yaml

			content/measures/kaputt.yaml:2
			  Diese Angabe steht zweimal in derselben Gruppe; nur eine würde gelten. Löschen Sie eine der beiden.

			content/notizen.txt:1
			  Diese Datei gehört nicht hierher; sie würde nirgends erscheinen. Dateinamen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen. Erlaubt sind site.yaml, redirects.yaml, examples.yaml und die Ordner questionnaire, measures, sources, benchmarks, glossary, nis2, funding, partners, profile, checks, checklists, diagrams und articles.

			content/sources/binaer.yaml:1
			  Das ist keine Textdatei. Speichern Sie den Inhalt als Text (UTF-8)."
		`);
	});

	test('counts lines of the front matter and the body from the top of the file', () => {
		expect(
			reportOn((tree) => {
				tree.raw['articles/nis2/pflichten.md'] = '---\ntitle: Titel "x"\ntyp: y\n---\n\nDas ist "x".\n';
			}),
		).toMatch(/pflichten\.md:2 {2}title\n[\s\S]*pflichten\.md:3 {2}typ\n[\s\S]*pflichten\.md:6\n/);
	});
});
