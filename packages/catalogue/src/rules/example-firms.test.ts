import { describe, expect, test } from 'vitest';
import { SAMPLE_BODY } from '../test/sample-article.ts';
import { reportOn } from '../test/sample-tree.ts';

const REGISTER = `firms:
  - name: Maschinenbau Berger
    figures:
      - { of: Beschäftigte, is: '50' }
      - { of: Umsatz, is: 9 Mio. € }
      - { of: Stufe, is: wichtig }
`;
const USED = '\nMaschinenbau Berger ist erfunden.\n';

function reportOnText(text: string, register: string | null = REGISTER): string {
	return reportOn((tree) => {
		const article = tree.articles['nis2/pflichten'];
		if (article) article.body = `${SAMPLE_BODY}${text}`;
		if (register !== null) tree.raw['examples.yaml'] = register;
	});
}

const TABLE = (row: string) =>
	`${USED}\n| Firma (fiktiv) | Beschäftigte | Umsatz | Stufe |\n|---|---|---|---|\n| ${row} |\n`;

describe('exampleFirms', () => {
	test.each([
		TABLE('Maschinenbau Berger, Anlage 2 | 50 | 9 Mio. € | wichtig'),
		TABLE('**Maschinenbau Berger** | 50[^1] | 9 Mio. € weltweit | wichtig'),
		`${USED}\nMaschinenbau Berger hat 50 Beschäftigte und 9 Millionen Euro Umsatz.\n`,
		`${USED}\nMaschinenbau Berger hat einen Umsatz von 9 Mio. €, und 40 davon arbeiten nicht.\n`,
		`${USED}\nEin anderer Betrieb hat 80 Beschäftigte.\n`,
	])('has nothing to say about %j', (text) => {
		expect(reportOnText(text)).toBe('');
	});

	test.each([
		[TABLE('Maschinenbau Berger, Anlage 2 | 60 | 9 Mio. € | wichtig'), 'Beschäftigte: 50', '60'],
		[TABLE('Maschinenbau Berger | 50 | 120 Mio. € | wichtig'), 'Umsatz: 9 Mio. €', '120 Mio. €'],
		[TABLE('Maschinenbau Berger | 50 | 9 Mio. € | besonders wichtig'), 'Stufe: wichtig', 'besonders wichtig'],
		[`${USED}\nMaschinenbau Berger mit\n65 Beschäftigten plant.\n`, 'Beschäftigte: 50', '65 Beschäftigten'],
		[`${USED}\nMaschinenbau Berger hat 45 Leute.\n`, 'Beschäftigte: 50', '45 Leute'],
		[`${USED}\nMaschinenbau Berger: Umsatz von 12 Mio. €.\n`, 'Umsatz: 9 Mio. €', 'Umsatz von 12 Mio. €'],
	])('finds in %j what does not agree', (text, known, found) => {
		expect(reportOnText(text)).toContain(
			`Zu „Maschinenbau Berger“ steht in content/examples.yaml ${known}, hier steht „${found}“.`,
		);
	});

	test.each([
		['\nDie Dreherei Vogel GmbH hat Sorgen.\n', 'Dreherei Vogel'],
		['\n:::beispiel[Beispiel (erfunden): Gießerei Adler, 90 Beschäftigte]\nText\n:::\n', 'Gießerei Adler'],
		['\nDie Großhandlung Hansen ist erfunden.\n', 'Großhandlung Hansen'],
		['\nDas Beispiel ist erfunden: Kranbau Becker, 95 Beschäftigte.\n', 'Kranbau Becker'],
		[TABLE('Systemhaus Südwind, Anlage 1 | 35 | 14 Mio. € | wichtig'), 'Systemhaus Südwind'],
	])('asks for the firm of %j to be written down once a second text makes it up too', (text, name) => {
		const why = `Die ${name} GmbH ist erfunden.`;
		const report = (isTwice: boolean) =>
			reportOn((tree) => {
				const article = tree.articles['nis2/pflichten'];
				if (article) article.body = `${SAMPLE_BODY}${text}`;
				if (isTwice) Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why });
			});
		const message = `Die erfundene Firma „${name}“ kommt in mehreren Texten vor und steht nicht in content/examples.yaml.`;
		expect(report(false)).toBe('');
		expect(report(true).split(message)).toHaveLength(3);
	});

	test('takes no firm for one that is only spoken of', () => {
		const text = '\nDie Firma ist erfunden. Das Beispiel ist erfunden. Unsere Firma GmbH.\n';
		expect(
			reportOn((tree) => {
				const article = tree.articles['nis2/pflichten'];
				if (article) article.body = `${SAMPLE_BODY}${text}`;
				Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why: text.trim() });
			}),
		).toBe('');
	});

	test('refuses a firm that no text names, and one that stands there twice', () => {
		expect(reportOnText('')).toContain(
			'content/examples.yaml:2  firms › Nr. 1 › name\n  „Maschinenbau Berger“ kommt in keinem Text vor.',
		);
		expect(reportOnText(USED, `${REGISTER}${REGISTER.replace('firms:\n', '')}`)).toContain(
			'firms › Nr. 2 › name\n  „Maschinenbau Berger“ steht schon in der Liste.',
		);
	});

	test('refuses a day for an article that does not exist or does not name it', () => {
		const days = (article: string) => `days:\n  - { day: 2027-01-14, article: ${article} }\n`;
		expect(reportOnText('\nNächster Termin: 14.01.2027.\n', days('nis2/pflichten'))).toBe('');
		expect(reportOnText('', days('nis2/pflichten'))).toContain('Der Artikel nis2/pflichten nennt diesen Tag nicht.');
		expect(reportOnText('', days('nis2/fehlt'))).toContain('Den Artikel „nis2/fehlt“ gibt es nicht.');
	});
});
