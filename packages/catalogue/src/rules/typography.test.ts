import { describe, expect, test } from 'vitest';
import { SAMPLE_BODY } from '../test/sample-article.ts';
import { reportOn } from '../test/sample-tree.ts';

const reportOnText = (why: string) =>
	reportOn((tree) => {
		Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why });
	}).replace(/^.*\n {2}/gm, '');

describe('typography', () => {
	test.each([
		['Das ist "sicher".', 'Hier steht " statt deutscher Anführungszeichen. Beispiel: „gesichert“'],
		['Das ist »sicher«.', 'Hier steht » statt deutscher Anführungszeichen.'],
		['Das ist “sicher”.', 'Hier steht ” statt deutscher Anführungszeichen.'],
		['Das ist “sicher”.', 'Zum Anführungszeichen “ fehlt das Gegenstück.'],
		['Das ist „sicher.', 'Zum Anführungszeichen „ fehlt das Gegenstück.'],
		["Das ist 'sehr sicher'.", "Hier steht 'sehr sicher' in einfachen Strichen."],
		['Warten Sie...', 'Hier stehen drei Punkte.'],
		['Heute - nicht morgen.', 'Hier steht ein Bindestrich als Gedankenstrich.'],
		['Heute -- nicht morgen.', 'Hier steht ein Bindestrich als Gedankenstrich.'],
		['Es sind 40% davon.', 'Vor dem Prozentzeichen fehlt ein Leerzeichen: 40%. Beispiel: 40 %'],
		['Zwei  Leerzeichen.', 'Hier stehen mehrere Leerzeichen hintereinander.'],
	])('refuses %s', (text, message) => {
		expect(reportOnText(text)).toContain(message);
	});

	test.each([
		'Das ist „sicher“ und „geprüft“.',
		'E-Mail- und Dateiserver, 40 % oder 40\u202f% oder 40\u00a0%.',
		"So geht's, sagt Müllers' Betrieb.",
		'Heute – nicht morgen …',
		'Siehe https://www.beispiel.de/a--b/"c"...',
	])('accepts %s', (text) => {
		expect(reportOnText(text)).toBe('');
	});

	test('points at the line of the article, and lets tables and lists be aligned', () => {
		const report = reportOn((tree) => {
			const article = tree.articles['nis2/pflichten'];
			if (article) article.body = `\n- eins\n  - zwei\n\n| a    | b |\n| ---- | - |\n| "x"  | y |\n${SAMPLE_BODY}`;
		});
		expect(report).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:29
			  Hier steht " statt deutscher Anführungszeichen. Beispiel: „gesichert“"
		`);
	});
});
