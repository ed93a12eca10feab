import { describe, expect, test } from 'vitest';
import { messagesOf } from './messages-of.ts';
import { redirectSchema, redirectsSchema } from './redirect.ts';

const redirect = { from: '/alt/', to: '/ratgeber/nis2/neu/', since: '2026-11-23', reason: 'Umbenannt.' };

describe('redirectSchema', () => {
	test.each([
		['/ratgeber/nis2/alt/', '/'],
		['/alt.html', '/glossar/'],
		['/blog/2024_Beitrag.php', '/ratgeber/'],
	])('takes %s → %s', (from, to) => {
		expect(messagesOf(redirectSchema, { ...redirect, from, to })).toEqual([]);
	});

	test.each(['/', 'alt/', '//fremd.de/', '/alt', '/../geheim/', '/alt/?a=b', '/alt/#b', '/a b/', '/a;return 200/', ''])(
		'refuses the former address „%s“',
		(from) => {
			expect(messagesOf(redirectSchema, { ...redirect, from })).toEqual([
				expect.stringContaining(`ohne ? und #, hier steht „${from}“.`),
			]);
		},
	);

	test.each(['https://fremd.de/', '//fremd.de/', '/neu', '/neu/#stelle', '/neu.html', ''])(
		'refuses the destination „%s“',
		(to) => {
			expect(messagesOf(redirectSchema, { ...redirect, to })).toEqual([
				expect.stringContaining(`Das Ziel ist eine eigene Seite, beginnt und endet mit /, hier steht „${to}“.`),
			]);
		},
	);

	test('wants a day and a reason', () => {
		expect(messagesOf(redirectSchema, { ...redirect, since: 'gestern', reason: ' ' })).toEqual([
			expect.stringContaining('Ein Datum steht als JJJJ-MM-TT'),
			expect.stringContaining('Der Text ist leer.'),
		]);
	});
});

describe('redirectsSchema', () => {
	test('takes an empty list and refuses a missing one', () => {
		expect(messagesOf(redirectsSchema, { redirects: [] })).toEqual([]);
		expect(messagesOf(redirectsSchema, {})).toHaveLength(1);
	});
});
