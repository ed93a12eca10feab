import { describe, expect, test } from 'vitest';
import { SAMPLE_BODY } from '../test/sample-article.ts';
import { reportOn } from '../test/sample-tree.ts';

const reportOnText = (why: string) =>
	reportOn((tree) => {
		Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why });
	});

describe('umlauts', () => {
	test.each([
		['fuer', 'für'],
		['Ueberblick', 'Überblick'],
		['koennen', 'können'],
		['muessen', 'müssen'],
		['Sicherheitsmassnahmen', 'Sicherheitsmaßnahmen'],
		['Groesse', 'Größe'],
		['Rueckfuehrung', 'Rückführung'],
		['ausserdem', 'außerdem'],
	])('refuses %s and proposes %s', (wrong, right) => {
		expect(reportOnText(`Das ist ${wrong} hier.`)).toContain(
			`„${wrong}“ ist ohne Umlaut geschrieben. Schreiben Sie „${right}“.`,
		);
	});

	test.each([
		'Neue aktuelle Duelle am Hausserver.',
		'Michael und die Software waren treu.',
		'Goethe kauft ein Poet-Abonnement.',
	])('accepts %s', (text) => {
		expect(reportOnText(text)).toBe('');
	});

	test('leaves ids, addresses, code and footnote names alone', () => {
		const report = reportOn((tree) => {
			const article = tree.articles['nis2/pflichten'];
			if (article)
				article.body = `${SAMPLE_BODY}\n[Maßnahme](/massnahmen/ruecksicherung-testen/), \`fuer\`, foerderung.de, kontakt@fuer.de[^fuer]\n\n[^fuer]: Text.\n`;
		});
		expect(report).toBe('');
	});
});
