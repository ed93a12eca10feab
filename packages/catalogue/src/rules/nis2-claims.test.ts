import { describe, expect, test } from 'vitest';
import { reportOn } from '../test/sample-tree.ts';

function reportOnText(why: string): string {
	return reportOn((tree) => {
		Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why });
	});
}

describe('nis2Claims', () => {
	test.each([
		['Betroffen ist, wer über 10 Mio. Euro Umsatz oder Bilanzsumme hat.', '§ 28 verbindet die Geldwerte mit UND.'],
		['Es genügt Umsatz oder Bilanzsumme über 10 Mio. Euro.', '§ 28 verbindet die Geldwerte mit UND.'],
		['Das gilt ab 10 Mio. Euro Umsatz.', 'Umsatz allein genügt nicht'],
		['Holen Sie ein NIS2-Zertifikat.', 'Ein allgemeines Zertifikat gibt es nicht.'],
		[
			'Die persönliche Haftung der Leitung nach NIS2 ist neu.',
			'haftet der eigenen Einrichtung nach Gesellschaftsrecht',
		],
		['Aus dem BSIG folgt eine unbeschränkte Haftung.', 'haftet der eigenen Einrichtung nach Gesellschaftsrecht'],
		['Der Bericht ist 30 Tage nach dem Vorfall fällig.', 'einen Monat nach der 72-Stunden-Meldung'],
		['Sie sind NIS2-pflichtig.', 'Das ist eine rechtliche Prüfung.'],
		['Sie sind nicht von NIS2 betroffen.', 'Das ist eine rechtliche Prüfung.'],
		['Wer sich nicht registriert, zahlt bis zu 10 Mio. Euro.', 'bis zu 500.000 Euro'],
		['Kleine Unternehmen sind nie betroffen.', 'zählen ohne Mindestgröße'],
		['Speditionen sind betroffen.', 'Straßengüterverkehr steht in keiner Anlage.'],
		['Wichtige Einrichtungen werden nie geprüft.', '§ 62 BSIG'],
		['Die Leitung muss die Maßnahmen billigen.', '„umsetzen und überwachen“'],
		['Ein Verzicht auf Ersatz ist unwirksam.', 'enthält keine Regel'],
		['Die öffentliche Verwaltung ist ein Sektor der Anlage 1.', 'Einen solchen Sektor gibt es'],
	])('refuses: %s', (claim, instead) => {
		const report = reportOnText(claim);
		expect(report).toContain('content/measures/ruecksicherung-testen.yaml:4  why\n');
		expect(report).toContain('stimmt nicht oder verspricht zu viel.');
		expect(report).toContain(instead);
	});

	test.each([
		'Umsatz und Bilanzsumme liegen jeweils über 10 Mio. Euro.',
		'Der Satz „ab 10 Mio. Euro Umsatz“ ist falsch.',
		'Ein „NIS2-Zertifikat“ gibt es nicht.',
		'Irrtum: „Kleine Unternehmen sind nie betroffen“.',
		'Nach Ihren Angaben spricht viel dafür, dass der Betrieb erfasst ist.',
		'Speditionen sind nicht gelistet.',
	])('accepts: %s', (text) => {
		expect(reportOnText(text)).toBe('');
	});

	test('leaves the first column of a table of claims alone, and only that', () => {
		const table = (right: string) =>
			reportOn((tree) => {
				const article = tree.articles['nis2/pflichten'];
				if (article === undefined) throw new Error('The sample tree has no article; look at sampleTree().');
				article.body += `\n| Behauptung | Richtig |\n|---|---|\n| Speditionen sind betroffen. | ${right} |\n`;
			});
		expect(table('Nein.')).toBe('');
		expect(table('Kleine Firmen sind nie betroffen.')).toContain('„Kleine Firmen sind nie betroffen“');
	});
});
