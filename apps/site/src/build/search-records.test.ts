import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { searchRecords } from './search-records.ts';

const page = (main: string, head = '') =>
	parse(
		`<html><head><meta name="description" content="Ein Satz.">${head}</head><body><nav>Menü</nav><main>${main}</main></body></html>`,
	);

describe('searchRecords', () => {
	test('takes title, sentence, text and search words of a page', () => {
		const html = page(
			'<h1>Sicherung <em>proben</em></h1><p>Jeden Monat.</p><aside class="itk-no-print">Weiterlesen</aside><nav>Inhalt</nav><script>x()</script>',
			'<meta name="keywords" content="Backup, Restore">',
		);
		expect(searchRecords('/ratgeber/nis2/sicherung/', html)).toEqual([
			{
				url: '/ratgeber/nis2/sicherung/',
				kind: 'Ratgeber',
				title: 'Sicherung proben',
				summary: 'Ein Satz.',
				words: ['Backup', 'Restore'],
				text: 'Jeden Monat.',
			},
		]);
	});

	test('takes each term of the glossary by itself', () => {
		const html = page(
			'<h1>Glossar</h1><dl><div id="mfa" data-term="MFA" data-words="2FA|zwei Faktoren"><dt>MFA</dt><dd><p>Zwei Nachweise.</p><p>Mehr.</p></dd></div></dl>',
		);
		expect(searchRecords('/glossar/', html)).toEqual([
			expect.objectContaining({ url: '/glossar/', kind: 'Seite' }),
			{
				url: '/glossar/#mfa',
				kind: 'Begriff',
				title: 'MFA',
				summary: 'Zwei Nachweise.',
				words: ['2FA', 'zwei Faktoren'],
				text: 'Zwei Nachweise. Mehr.',
			},
		]);
	});

	test.each([
		['/massnahmen/x/', 'Maßnahme'],
		['/massnahmen/', 'Seite'],
		['/foerdermittel/x/', 'Förderung'],
		['/methodik/', 'Seite'],
	])('%s is a %s', (path, kind) => {
		expect(searchRecords(path, page('<h1>Titel</h1>'))[0]?.kind).toBe(kind);
	});

	test('leaves out what search engines do not see and what has no heading', () => {
		expect(searchRecords('/a/', page('<h1>A</h1>', '<meta name="robots" content="noindex">'))).toEqual([]);
		expect(searchRecords('/a/', page('<p>A</p>'))).toEqual([]);
	});
});
