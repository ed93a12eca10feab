import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSite } from '@it-kompass/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST, siteFiles } from '../budgets/site-files.ts';
import { headFaults, headOf } from './head-faults.ts';
import { ROOT } from './workspace-copy.ts';

const SITE = readSite(join(ROOT, 'content')).url;
const pages = new Map(
	siteFiles(DIST)
		.filter((file) => file.endsWith('.html'))
		.map((file) => [`/${file.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(DIST + file, 'utf8')]),
);
const visible = [...pages].filter(([, html]) => !headOf(html).isHidden).map(([path]) => path);

const SENTENCE = 'Ein Satz, der in einer Liste von Treffern sagt, worum es auf dieser Seite geht.';
const crumbs = (item: string) => ({ '@type': 'BreadcrumbList', itemListElement: [{ item }] });
const page = (parts: {
	title?: string;
	description?: string;
	canonical?: string;
	picture?: string;
	data?: object[];
}) => {
	const { title = 'A', description = SENTENCE, canonical = '/glossar/', picture = '/bilder/a.png' } = parts;
	const data = parts.data ?? [crumbs(new URL(canonical, SITE).href)];
	return `<title>${title}</title><meta name="description" content="${description}">
		<link rel="canonical" href="${new URL(canonical, SITE).href}"><meta property="og:image" content="${new URL(picture, SITE).href}">
		<script type="application/ld+json">${JSON.stringify(data)}</script>`;
};

let dist = '';
beforeAll(() => {
	dist = mkdtempSync(join(tmpdir(), 'itk-heads-'));
	const png = (width: number, length: number) => {
		const bytes = Buffer.alloc(length);
		bytes.writeUInt32BE(width, 16);
		bytes.writeUInt32BE(630, 20);
		return bytes;
	};
	mkdirSync(join(dist, 'bilder'));
	writeFileSync(join(dist, 'bilder/a.png'), png(1200, 100));
	writeFileSync(join(dist, 'bilder/klein.png'), png(600, 100));
	writeFileSync(join(dist, 'bilder/schwer.png'), png(1200, 90_001));
});
afterAll(() => rmSync(dist, { recursive: true }));

describe('headFaults', () => {
	test('finds none in the built site', () => {
		expect(pages.size).toBeGreaterThan(100);
		expect(headFaults(DIST, SITE, pages)).toEqual([]);
	});

	test('is content with a page that has all', () => {
		expect(headFaults(dist, SITE, new Map([['/glossar/', page({})]]))).toEqual([]);
	});

	test.each([
		['has a description of 4 letters', page({ description: 'Kurz' })],
		['has a description of 161 letters', page({ description: 'x'.repeat(161) })],
		[`names ${SITE}/andere/ as its own`, page({ canonical: '/andere/', data: [crumbs(`${SITE}/glossar/`)] })],
		[`names a preview picture that is not there: ${SITE}/bilder/fehlt.png`, page({ picture: '/bilder/fehlt.png' })],
		['has a preview picture of 600 × 630', page({ picture: '/bilder/klein.png' })],
		['has a preview picture of 90001 bytes', page({ picture: '/bilder/schwer.png' })],
		['has no BreadcrumbList data', page({ data: [] })],
		[`has a way that ends at ${SITE}/`, page({ data: [crumbs(`${SITE}/`)] })],
		['has Article data without headline', page({ data: [crumbs(`${SITE}/glossar/`), { '@type': 'Article' }] })],
	])('finds: %s', (fault, html) => {
		expect(headFaults(dist, SITE, new Map([['/glossar/', html]]))).toContain(`/glossar/ ${fault}`);
	});

	test('finds a title that two pages have', () => {
		const two = new Map([
			['/glossar/', page({})],
			['/methodik/', page({ canonical: '/methodik/' })],
		]);
		expect(headFaults(dist, SITE, two)).toEqual(['/methodik/ has the title of /glossar/: A']);
	});
});

test('the sitemap lists what search engines may see and nothing else, and robots.txt names it', () => {
	const sitemap = readFileSync(`${DIST}sitemap-0.xml`, 'utf8');
	const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
	expect(listed.toSorted()).toEqual(visible.toSorted());
	expect(readFileSync(`${DIST}robots.txt`, 'utf8')).toContain(`\nSitemap: ${SITE}/sitemap-index.xml\n`);
	expect(readFileSync(`${DIST}sitemap-index.xml`, 'utf8')).toContain(`${SITE}/sitemap-0.xml`);
});

test('llms.txt leads to every article', () => {
	const text = readFileSync(`${DIST}llms.txt`, 'utf8');
	const articles = visible.filter((path) => /^\/ratgeber\/[^/]+\/[^/]+\/$/.test(path));
	expect(articles.length).toBeGreaterThan(20);
	for (const path of articles) expect(text).toContain(`](${SITE}${path}): `);
});
