import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BudgetRow, measureSite } from './site-budgets.ts';
import { DIST } from './site-files.ts';

const DEXIE = "throw Error('DexieError');";
const CHART = "const hook = 'beforeDatasetsUpdate';";

let dist: string;

/** The smallest site that keeps every limit. */
const SITE: Readonly<Record<string, string>> = {
	'index.html': '<!doctype html>',
	'ratgeber/nis2/a/index.html': '<!doctype html><link rel="stylesheet" href="/_astro/page.css"><p>Text</p>',
	'selbstcheck/index.html':
		'<!doctype html><link rel="stylesheet" href="/_astro/page.css"><script>start()</script>' +
		'<astro-island component-url="/_astro/check.js" renderer-url="/_astro/client.js"></astro-island>',
	'_astro/page.css': 'p{color:red}',
	'_astro/client.js': 'export const mount = 1;',
	'_astro/check.js': 'import"./part.js";const load=()=>import(`./store.js`);const draw=()=>import("./radar.js");',
	'_astro/part.js': 'export const part = 1;',
	'_astro/store.js': DEXIE,
	'_astro/radar.js': CHART,
	'_astro/a.woff2': 'x',
};

beforeEach(() => {
	dist = mkdtempSync(join(tmpdir(), 'itk-budgets-'));
	for (const [path, text] of Object.entries(SITE)) write(path, text);
});
afterEach(() => rmSync(dist, { recursive: true }));

function write(path: string, text: string): void {
	mkdirSync(dirname(join(dist, path)), { recursive: true });
	writeFileSync(join(dist, path), text);
}

/** Text that no compression makes smaller than three quarters of `length`, the same on every run. */
function noise(length: number): string {
	let text = '';
	for (let block = 0; text.length < length; block += 1) {
		text += createHash('sha512').update(String(block)).digest('base64url');
	}
	return text.slice(0, length);
}

function table(rows: readonly BudgetRow[]): string {
	const shown = rows.filter(({ bytes, limit }) => bytes > 0 || limit > 0);
	return shown.map(({ what, bytes, limit }) => `${String(bytes).padStart(7)} of ${limit}  ${what}`).join('\n');
}

describe('measureSite', () => {
	test('finds the site within its limits', () => {
		const { rows, faults, checkFiles } = measureSite(DIST);
		const files = checkFiles.map(({ path, bytes }) => `${String(bytes).padStart(7)}  ${path}`).join('\n');
		console.log(`Bytes after Brotli\n${table(rows)}\nBefore the first question, HTML included:\n${files}`);
		expect(faults).toEqual([]);
	});

	test('is content with a small site', () => {
		const { faults, checkFiles } = measureSite(dist);
		expect(faults).toEqual([]);
		expect(checkFiles.map(({ path }) => path).sort()).toEqual([
			'_astro/check.js',
			'_astro/client.js',
			'_astro/page.css',
			'_astro/part.js',
			'selbstcheck/index.html',
		]);
	});

	test.each([
		['an article', 'ratgeber/nis2/a/index.html', noise(40_000), /^ratgeber\/nis2\/a\/index.html: \d+ bytes/],
		['the style of an article', '_astro/page.css', noise(40_000), /^ratgeber\/nis2\/a\/index.html: \d+ bytes/],
		['an article with a script', 'ratgeber/nis2/a/index.html', '<script>a()</script>', /: scripts: 3 bytes, 3 more/],
		['a part of the check', '_astro/part.js', `// ${noise(80_000)}`, /scripts and styles: \d+ bytes/],
		['a font', '_astro/a.woff2', noise(60_000), /^1 fonts: 60000 bytes, 5000 more than 55000$/],
	])('finds %s too large', (_, path, text, fault) => {
		write(path, text);
		expect(measureSite(dist).faults).toEqual([expect.stringMatching(fault)]);
	});

	test('finds the finder too large, and a programme that loads more than its status needs', () => {
		write('foerdermittel/index.html', '<!doctype html><script type="module" src="/_astro/finder.js"></script>');
		write('foerdermittel/bund-a/index.html', '<!doctype html><script type="module" src="/_astro/finder.js"></script>');
		write('_astro/finder.js', `// ${noise(9_000)}`);
		expect(measureSite(dist).faults).toEqual([
			expect.stringMatching(/^foerdermittel\/bund-a\/index.html: scripts: \d+ bytes/),
		]);
		write('_astro/finder.js', `// ${noise(130_000)}`);
		expect(measureSite(dist).faults).toContainEqual(
			expect.stringMatching(/^foerdermittel\/index.html: scripts: \d+ bytes/),
		);
	});

	test.each([
		['Dexie', 'import"./store.js";const draw=()=>import("./radar.js");', '_astro/store.js'],
		['Chart.js', 'export*from"./radar.js";const load=()=>import("./store.js");', '_astro/radar.js'],
	])('finds %s among what is imported at once', (name, text, chunk) => {
		write('_astro/part.js', text);
		expect(measureSite(dist).faults).toEqual([
			`selbstcheck/index.html: ${name} loads with the first question, in ${chunk}`,
		]);
	});

	test('finds a library packed into the check itself', () => {
		write('_astro/check.js', `${DEXIE}const draw=()=>import("./radar.js");`);
		expect(measureSite(dist).faults).toEqual([expect.stringContaining('Dexie loads with the first question')]);
	});

	test('finds that the mark of a library is gone, so that it cannot pass unseen', () => {
		write('_astro/radar.js', 'other()');
		expect(measureSite(dist).faults).toEqual([expect.stringContaining('no script has the mark of Chart.js')]);
	});

	test('finds a site without articles', () => {
		rmSync(join(dist, 'ratgeber'), { recursive: true });
		expect(measureSite(dist).faults).toEqual(['There is no article to measure']);
	});

	test('refuses a folder without a built site and says what to do', () => {
		expect(() => measureSite(join(dist, 'ratgeber'))).toThrow(/There is no built site in .+ Run "pnpm build" first\./);
	});
});
