import { describe, expect, test } from 'vitest';
import { SAMPLE_BODY } from '../test/sample-article.ts';
import { samplePicture } from '../test/sample-picture.ts';
import { reportOn } from '../test/sample-tree.ts';

const reportOnText = (text: string) =>
	reportOn((tree) => {
		const article = tree.articles['nis2/pflichten'];
		if (article) article.body = `${SAMPLE_BODY}\n${text}\n`;
		tree.raw['articles/nis2/medien/ablauf.webp'] = samplePicture(800, 450);
	}).replace(/^.*\n {2}/gm, '');

describe('articleLinks', () => {
	test.each([
		'[a](/selbstcheck/) [b](/methodik/#stufen) [c](/massnahmen/ruecksicherung-testen/) [d](/ratgeber/nis2/pflichten/)',
		'[a](/) [b](/ratgeber/) [c](/massnahmen/) [g](/glossar/#alltag) [d](/datenschutz/) [e](/impressum/) [f](/barrierefreiheit/)',
		'[a](https://www.bsi.bund.de/x_(y)) [b](#was-zu-tun-ist) <https://www.bsi.bund.de/>',
		'![Ablauf in drei Schritten](./medien/ablauf.webp)',
		'[a](/suche/) [b](/ratgeber/nis2/) [c](/checklisten/) [d](/selbstcheck/fragen/)',
		'[a](/suche/#suche=Sicherung) [b](/ratgeber/nis2/pflichten/#was-zu-tun-ist) [c](/glossar/#alltag)',
		'`[a](http://alt.de)`',
	])('accepts %s', (text) => {
		expect(reportOnText(text)).toBe('');
	});

	test.each([
		['[a](/methodk/)', 'Die Seite /methodk/ gibt es nicht. Meinten Sie „/methodik/“?'],
		['[a](/selbstcheck)', 'Die Seite /selbstcheck gibt es nicht. Meinten Sie „/selbstcheck/“?'],
		[
			'[a](/massnahmen/fehlt-noch-ganz-und-gar/)',
			'Die Seite /massnahmen/fehlt-noch-ganz-und-gar/ gibt es nicht. Eigene Seiten enden mit /.',
		],
		['[a](javascript:alert)', 'Das Ziel „javascript:alert“ ist nicht erlaubt.'],
		['[a](java&Tab;script:alert)', 'Das Ziel „java&Tab;script:alert“ ist nicht erlaubt.'],
		['[a\nb](\n//boese.example)', 'Das Ziel „//boese.example“ ist nicht erlaubt.'],
		['[a](http://alt.example)', 'Die Adresse http://alt.example ist unverschlüsselt.'],
		['Siehe http://alt.example hier.', 'Die Adresse http://alt.example ist unverschlüsselt.'],
		['<http://alt.example>', 'Die Adresse http://alt.example ist unverschlüsselt.'],
		['[a][b]\n\n[b]: datei.md', 'Das Ziel „datei.md“ ist nicht erlaubt.'],
		[
			'[a](#was-zu-tun-is)',
			'Die Stelle #was-zu-tun-is gibt es auf der Seite /ratgeber/nis2/pflichten/ nicht. Meinten Sie',
		],
		['[a](/ratgeber/nis2/pflichten/#ganz-woanders)', 'nicht. Beispiel: /ratgeber/nis2/pflichten/#was-zu-tun-ist'],
		['[a](/glossar/#alltga)', 'Die Stelle #alltga gibt es auf der Seite /glossar/ nicht. Meinten Sie „alltag“?'],
		['[a](/glossar/#%C3%BCbung)', 'Die Stelle #übung gibt es auf der Seite /glossar/ nicht.'],
		['[a](/glossar/#100%)', 'Die Stelle #100% gibt es auf der Seite /glossar/ nicht.'],
		['[a]()', 'Der Verweis hat kein Ziel. Beispiel: [Methodik](/methodik/)'],
		['![](./medien/ablauf.webp)', 'Das Bild hat keine Beschreibung.'],
		['![Bild](./medien/fehlt.webp)', 'Das Bild „./medien/fehlt.webp“ liegt nicht in content/articles/nis2/medien.'],
		[
			'![Bild](https://fremd.example/a.png)',
			'Das Bild „https://fremd.example/a.png“ liegt nicht in content/articles/nis2/medien.',
		],
		['[![Bild](./medien/ablauf.webp)](/nix/)', 'Die Seite /nix/ gibt es nicht.'],
	])('refuses %s', (text, message) => {
		expect(reportOnText(text)).toContain(message);
	});
});
