import { describe, expect, test } from 'vitest';
import { reportOn, SAMPLE_BODY } from '../test/sample-tree.ts';

const SVG =
	'<svg viewBox="0 0 10 10"><title>Fristen</title><desc>Erst 24 Stunden, dann 72 Stunden.</desc><path class="line" d="M0 0h9"/></svg>';

const reportOnText = (text: string) =>
	reportOn((tree) => {
		const article = tree.articles['nis2/pflichten'];
		if (article) article.body = `${SAMPLE_BODY}\n${text}\n`;
		tree.raw['diagrams/meldefristen.svg'] = SVG;
	});

describe('articleDirectives', () => {
	test('takes a box, a diagram, a word of the glossary and colons in running text', () => {
		const text =
			':::hinweis[Titel]\nIm :begriff[Alltag]{id=alltag} um 10:30 Uhr, a:b.\n:::\n\n::schaubild[Fristen]{id=meldefristen}';
		expect(reportOnText(text)).toBe('');
	});

	test.each([
		[':::hinwies\nText.\n:::', 'Den Kasten „hinwies“ gibt es nicht. Meinten Sie „hinweis“?'],
		[':::hinweis\nText.', 'Dieser Kasten endet nicht. Schreiben Sie darunter eine Zeile :::'],
		['Text.\n\n:::', 'Hier endet ein Kasten, der nicht begonnen hat. Löschen Sie die Doppelpunkte.'],
		[':::hinweis\n\n:::beispiel\nText.\n:::', 'ist noch offen. Beenden Sie ihn mit einer Zeile :::'],
		['::schaubild[Fristen]{id=meldefrist}', 'Das Schaubild „meldefrist“ gibt es nicht. Meinten Sie „meldefristen“?'],
		['::schaubild[Fristen]', 'Dem Schaubild fehlt die Kennung. Beispiel: ::schaubild[Unterschrift]{id=meldefristen}'],
		['::schaubild{id=meldefristen}', 'Dem Schaubild fehlt die Unterschrift.'],
		['::film[Fristen]{id=meldefristen}', 'Den Befehl „::film“ gibt es nicht. Erlaubt ist nur ein Schaubild.'],
		['Im :begriff[Alltag]{id=alltage}.', 'Den Begriff „alltage“ gibt es nicht. Meinten Sie „alltag“?'],
		['Im :begriff[Alltag].', 'Dem Begriff fehlt die Kennung.'],
		['Im :wort[Alltag]{id=alltag}.', 'Den Befehl „:wort“ gibt es nicht.'],
	])('refuses %j', (text, message) => {
		expect(reportOnText(text)).toContain(message);
	});

	test('looks past code', () => {
		expect(reportOnText('So schreibt man das: `:wort[x]`.\n\n```\n:::kasten\n```')).toBe('');
	});
});
