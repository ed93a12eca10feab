import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { DIST, siteFiles } from '../budgets/site-files.ts';
import { elementsOf } from './elements-of.ts';
import { layerFaults, layersOf } from './layer-faults.ts';

const WIDGET = fileURLToPath(new URL('../../apps/widget/dist/', import.meta.url));
const STATEMENT = readFileSync(new URL('../../packages/ui/src/layer-order.css', import.meta.url), 'utf8');
const ORDER = layersOf(STATEMENT);
/** An article named eleven before its styles had one file for what all pages share. */
const MAX_SHEETS = 3;

/** Style sheets a built page names, as paths. */
function sheetsOf(root: string, page: string): readonly string[] {
	return elementsOf(parse(readFileSync(join(root, page), 'utf8')))
		.filter(({ name, attributes }) => name === 'link' && attributes.rel === 'stylesheet')
		.map(({ attributes: { href = '' } }) => join(root, href.startsWith('/') ? href : join(dirname(page), href)));
}
const textOf = (paths: readonly string[]) => paths.map((path) => readFileSync(path, 'utf8')).join('\n');

describe('layerFaults', () => {
	test('finds none on any page of the site', () => {
		const pages = siteFiles(DIST).filter((path) => path.endsWith('.html') && sheetsOf(DIST, path).length > 0);
		expect(pages.length).toBeGreaterThan(100);
		const faults = pages.flatMap((page) =>
			layerFaults(textOf(sheetsOf(DIST, page)), ORDER).map((fault) => `${page}: ${fault}`),
		);
		expect(faults).toEqual([]);
	});

	test('finds none in the frame, and none in the check without a frame', () => {
		expect(layerFaults(textOf(sheetsOf(join(WIDGET, 'host'), 'embed/v1/index.html')), ORDER)).toEqual([]);
		const [inline = '', ...more] = globSync('package/inline/open-inline-*.js', { cwd: WIDGET });
		expect(more).toEqual([]);
		expect(layerFaults(textOf([join(WIDGET, inline)]), ORDER)).toEqual([]);
	});

	test.each([
		['the last layer opened first', `@layer itk.pages{a{b:c}}${STATEMENT}`],
		['one layer missing', STATEMENT.replace(' itk.base,', '')],
		['a layer nobody ordered', `${STATEMENT}@layer itk.more{a{b:c}}`],
		['no layer at all', 'a{b:c}'],
	])('finds %s', (_, css) => {
		expect(layerFaults(css, ORDER)).toHaveLength(1);
	});

	test('takes what a minifier makes of the statement', () => {
		const css = 'x{y:z}@layer itk.tokens{a{b:c}}@layer itk.reset,itk.base,itk.components;@layer itk.pages{a{b:c}}';
		expect(layerFaults(`${css}@layer itk.print;`, ORDER)).toEqual([]);
	});
});

test(`an article names at most ${MAX_SHEETS} style sheets`, () => {
	const articles = siteFiles(DIST).filter((path) => /^ratgeber\/[^/]+\/[^/]+\/index\.html$/.test(path));
	expect(articles.length).toBeGreaterThan(20);
	expect(articles.filter((path) => sheetsOf(DIST, path).length > MAX_SHEETS)).toEqual([]);
});
