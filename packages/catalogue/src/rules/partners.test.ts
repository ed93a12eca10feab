import { describe, expect, test } from 'vitest';
import { reportOn } from '../test/sample-tree.ts';

const PARTNER = `id: muster-it
name: Muster-IT GmbH (Beispiel)
sample: true
logo: muster-it.svg
contactUrl: https://muster-it.example/kontakt/
mail: kontakt@muster-it.example
colours: { accent: "#0a5c2f", onAccent: "#ffffff" }
`;
const LOGO = { 'partners/muster-it.svg': '<svg/>' };

function reportOnPartner(text: string, files: Record<string, string> = LOGO, options = {}): string {
	return reportOn((tree) => {
		tree.site.sample = false;
		Object.assign(tree.articles['nis2/pflichten']?.front ?? {}, { reviewer: 'Erika Mustermann' });
		Object.assign(tree.raw, { 'partners/muster-it.yaml': text, ...files });
	}, options);
}

describe('partners', () => {
	test('accepts a partner with a logo, and one without', () => {
		expect(reportOnPartner(PARTNER)).toBe('');
		expect(reportOnPartner(PARTNER.replace(/logo.*\n/, ''), {})).toBe('');
	});

	test.each([
		['a logo that is not there', PARTNER, {}, 'Die Datei „muster-it.svg“ liegt nicht in content/partners.'],
		['a picture nobody names', PARTNER.replace(/logo.*\n/, ''), LOGO, 'Kein Partner nennt diese Datei.'],
		['a made-up partner that looks real', PARTNER.replace(' (Beispiel)', ''), LOGO, 'sein Name sagt es nicht'],
		['an address without https', PARTNER.replace('https:', 'http:'), LOGO, 'Eine Adresse beginnt mit https://'],
		[
			'an address that runs code',
			PARTNER.replace('https://muster-it.example/kontakt/', 'javascript:alert(1)'),
			LOGO,
			'https://',
		],
		['a mail address that is none', PARTNER.replace('kontakt@', 'kontakt.'), LOGO, 'Eine E-Mail-Adresse angeben'],
		['a colour by name', PARTNER.replace('"#0a5c2f"', 'green'), LOGO, 'Eine Farbe steht als #'],
		['a logo in another folder', PARTNER.replace('muster-it.svg', '../a.svg'), {}, 'Das Logo ist eine Datei'],
		['another id than the file’s name', PARTNER.replace('id: muster-it', 'id: anders'), LOGO, 'muster-it'],
	])('refuses %s', (_, text, files, sentence) => {
		expect(reportOnPartner(text, files)).toContain(sentence);
	});

	test('refuses made-up partners on a public site', () => {
		expect(reportOnPartner(PARTNER, LOGO, { isRelease: true })).toContain('Der Partner ist erfunden.');
		const real = PARTNER.replace('sample: true', 'sample: false');
		expect(reportOnPartner(real, LOGO, { isRelease: true })).not.toContain('Der Partner');
	});
});
