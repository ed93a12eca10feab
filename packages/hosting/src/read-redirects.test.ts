import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRedirects } from './read-redirects.ts';

let dist: string;
beforeEach(async () => {
	dist = await mkdtemp(join(tmpdir(), 'itk-redirects-'));
	await mkdir(join(dist, 'neu'));
	await writeFile(join(dist, 'neu/index.html'), '<p>Neu</p>');
});
afterEach(() => rm(dist, { recursive: true }));

const leave = (text: string) => writeFile(join(dist, 'redirects.json'), text);

describe('readRedirects', () => {
	test('takes what every site has, as far as it is built', async () => {
		expect(await readRedirects(dist)).toEqual([]);
		await writeFile(join(dist, 'sitemap-index.xml'), '<sitemapindex/>');
		expect(await readRedirects(dist)).toEqual([{ from: '/sitemap.xml', to: '/sitemap-index.xml' }]);
	});

	test('adds what the site left, with and without the slash, and leaves out what is not built', async () => {
		await leave(
			JSON.stringify([
				{ from: '/alt/', to: '/neu/' },
				{ from: '/alt.html', to: '/neu/' },
				{ from: '/spaeter/', to: '/noch-nicht/' },
			]),
		);
		expect(await readRedirects(dist)).toEqual([
			{ from: '/alt/', to: '/neu/' },
			{ from: '/alt', to: '/neu/' },
			{ from: '/alt.html', to: '/neu/' },
		]);
	});

	test.each([
		'{',
		'{}',
		'[7]',
		'[{"from":"/alt/"}]',
		'[{"from":"/","to":"/neu/"}]',
		'[{"from":"/a b/","to":"/neu/"}]',
		'[{"from":"/a;/","to":"/neu/"}]',
		'[{"from":"/a{b}/","to":"/neu/"}]',
		'[{"from":"/a\\n/","to":"/neu/"}]',
		'[{"from":"/alt/","to":"https://fremd.example/"}]',
		'[{"from":"/alt/","to":"//fremd.example/"}]',
		'[{"from":"/../x/","to":"/neu/"}]',
	])('refuses %s', async (text) => {
		await leave(text);
		await expect(readRedirects(dist)).rejects.toThrow('redirects.json');
	});
});
