import { describe, expect, test } from 'vitest';
import { pageKinds, templateOf, UnknownTemplateError } from './page-kinds.ts';
import { readPages, siteRoutes } from './site-kinds.ts';
import { structureOf } from './structure-of.ts';

const ROUTES = siteRoutes();
const PAGES = readPages();
const KINDS = pageKinds(PAGES, ROUTES);
const MEASURE = 'massnahmen/[id].astro';
const OF_MEASURES = KINDS.filter(({ template }) => template === MEASURE);
const MEASURES = new Map(
	OF_MEASURES.flatMap(({ pages }) => pages.map((address) => [address, PAGES.get(address) ?? ''])),
);
/** Each measure is a page, and by far most of them are made of the same things. */
const [COMMON] = OF_MEASURES.toSorted((one, other) => other.pages.length - one.pages.length);

describe('pageKinds', () => {
	test('puts every built page into exactly one kind, and takes an example from each', () => {
		const sorted = KINDS.flatMap(({ pages }) => pages).sort();
		expect(sorted).toEqual([...PAGES.keys()].sort());
		for (const { example, pages } of KINDS) expect(pages).toContain(example);
	});

	test('has a kind for every template, and far fewer kinds than pages', () => {
		expect(new Set(KINDS.map(({ template }) => template))).toEqual(new Set(ROUTES));
		expect(KINDS.length).toBeLessThan(PAGES.size / 2);
		expect(COMMON?.pages.length).toBeGreaterThan(20);
	});

	test.each([
		['an element no other has', '<canvas></canvas>'],
		['a class no other has', '<p class="planted">A</p>'],
		['a role no other has', '<p role="alert">A</p>'],
		['a landmark in another place', '<aside><section><p>A</p></section></aside>'],
	])('gives a page with %s a kind of its own', (_, planted) => {
		const [like = ''] = COMMON?.pages ?? [];
		const html = PAGES.get(like) ?? '';
		const address = '/massnahmen/planted/';
		expect(pageKinds(new Map([...MEASURES, [address, html]]), ROUTES)).toHaveLength(OF_MEASURES.length);
		const changed = html.replace('</main>', `${planted}</main>`);
		expect(changed).not.toBe(html);
		const kinds = pageKinds(new Map([...MEASURES, [address, changed]]), ROUTES);
		expect(kinds).toContainEqual({ template: MEASURE, example: address, pages: [address] });
		expect(kinds).toHaveLength(OF_MEASURES.length + 1);
	});

	test('keeps the pages of two templates apart, however alike they are', () => {
		const pages = new Map(['/a/', '/b/x/'].map((address) => [address, '<main>A</main>']));
		expect(pageKinds(pages, ['a.astro', 'b/[id].astro'])).toHaveLength(2);
	});

	test('does not count words, nor how often a thing stands there', () => {
		expect(structureOf('<main><p>A</p></main>')).toBe(structureOf('<main><p>B</p><p>C</p></main>'));
	});
});

describe('templateOf', () => {
	test.each([
		['/', 'index.astro'],
		['/404.html', '404.astro'],
		['/methodik/', 'methodik.astro'],
		['/ratgeber/', 'ratgeber/index.astro'],
		['/ratgeber/nis2/', 'ratgeber/[section]/index.astro'],
		['/ratgeber/nis2/betroffen/', 'ratgeber/[...id].astro'],
		['/foerdermittel/bb-big-digital/', 'foerdermittel/[id].astro'],
		['/foerdermittel/land/bayern/', 'foerdermittel/land/[land].astro'],
	])('finds that %s comes from %s', (address, template) => {
		expect(templateOf(address, ROUTES)).toBe(template);
	});

	test('refuses a page no template makes', () => {
		expect(() => templateOf('/gibt-es-nicht/', ROUTES)).toThrow(UnknownTemplateError);
	});
});
