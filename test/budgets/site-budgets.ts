import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import limits from './limits.json' with { type: 'json' };
import { pageLoad } from './page-load.ts';
import { brotliSizes, siteFiles } from './site-files.ts';

/** One measured figure beside its limit, both in bytes. */
export interface BudgetRow {
	readonly what: string;
	readonly bytes: number;
	readonly limit: number;
}

/** What a measuring of the whole site found. */
export interface SiteBudgets {
	readonly rows: readonly BudgetRow[];
	/** One sentence for every limit that is passed and every library that loads too early. Empty if all is well. */
	readonly faults: readonly string[];
	/** What the check page loads before its first question, largest first. */
	readonly checkFiles: readonly BudgetFile[];
}

/** A file and its size in bytes after Brotli. */
export interface BudgetFile {
	readonly path: string;
	readonly bytes: number;
}

const CHECK_PAGE = 'selbstcheck/index.html';
const FINDER_PAGE = 'foerdermittel/index.html';
const PROGRAMME_PAGE = /^foerdermittel\/.+\/index\.html$/;
const ARTICLE_PAGE = /^(ratgeber|massnahmen)\/.+\/index\.html$/;

/** Text that only these libraries bring along, also minified. They may load late, never with the first question. */
const LATE_LIBRARIES = { Dexie: /\bDexieError\b/, 'Chart.js': /\bbeforeDatasetsUpdate\b/ };

/**
 * Measures a built site against `limits.json`.
 *
 * Unit: bytes; Brotli at quality 11, every file on its own, no matter how many pages share it. Fonts are counted as they
 * are, since WOFF2 is Brotli already. The check page counts scripts and styles; its HTML is listed but has no limit.
 *
 * @throws {SiteNotBuiltError} if there is no site in the folder
 */
export function measureSite(dist: string): SiteBudgets {
	const paths = siteFiles(dist);
	const sizeOf = brotliSizes(dist);
	const articles = paths.filter((path) => ARTICLE_PAGE.test(path)).flatMap((path) => articleRows(dist, path, sizeOf));
	const fonts = paths.filter((path) => path.endsWith('.woff2'));
	const fontBytes = fonts.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0);

	const { files, scripts, lateScripts } = pageLoad(dist, CHECK_PAGE);
	const checkFiles = files.map((path) => ({ path, bytes: sizeOf(path) })).sort((a, b) => b.bytes - a.bytes);
	const checkBytes = checkFiles.reduce((sum, { path, bytes }) => sum + (path === CHECK_PAGE ? 0 : bytes), 0);

	const rows = [
		...articles,
		...fundingRows(dist, paths, sizeOf),
		{ what: `${CHECK_PAGE}: scripts and styles`, bytes: checkBytes, limit: limits.checkScriptsAndStyles.brotliBytes },
		{ what: `${fonts.length} fonts`, bytes: fontBytes, limit: limits.fonts.bytes },
	];
	const passed = rows.filter(({ bytes, limit }) => bytes > limit);
	return {
		rows,
		faults: [
			...passed.map(({ what, bytes, limit }) => `${what}: ${bytes} bytes, ${bytes - limit} more than ${limit}`),
			...(articles.length === 0 ? ['There is no article to measure'] : []),
			...libraryFaults(dist, scripts, lateScripts),
		],
		checkFiles,
	};
}

function articleRows(dist: string, page: string, sizeOf: (path: string) => number): readonly BudgetRow[] {
	const { files, scripts, inlineScriptBytes } = pageLoad(dist, page);
	const bytesOf = (list: readonly string[]) => list.reduce((sum, path) => sum + sizeOf(path), 0);
	const { brotliBytes: limit, scriptBytes } = limits.articlePage;
	return [
		{ what: page, bytes: bytesOf(files), limit },
		{ what: `${page}: scripts`, bytes: bytesOf(scripts) + inlineScriptBytes, limit: scriptBytes },
	];
}

/** The finder, whose programmes load late, and the pages that only tell a status again. */
function fundingRows(dist: string, paths: readonly string[], sizeOf: (path: string) => number): readonly BudgetRow[] {
	const { scriptBrotliBytes, programmeScriptBrotliBytes } = limits.fundingFinder;
	return paths
		.filter((path) => path === FINDER_PAGE || PROGRAMME_PAGE.test(path))
		.map((page) => {
			const { scripts, inlineScriptBytes } = pageLoad(dist, page);
			const bytes = scripts.reduce((sum, path) => sum + sizeOf(path), inlineScriptBytes);
			const limit = page === FINDER_PAGE ? scriptBrotliBytes : programmeScriptBrotliBytes;
			return { what: `${page}: scripts`, bytes, limit };
		});
}

/** A library in the first load, or one no longer found at all: then its mark has changed and guards nothing. */
function libraryFaults(dist: string, scripts: readonly string[], lateScripts: readonly string[]): readonly string[] {
	return Object.entries(LATE_LIBRARIES).flatMap(([name, mark]) => {
		const holds = (path: string) => mark.test(readFileSync(join(dist, path), 'utf8'));
		const early = scripts
			.filter(holds)
			.map((path) => `${CHECK_PAGE}: ${name} loads with the first question, in ${path}`);
		if (early.length > 0 || lateScripts.some(holds)) return early;
		return [`${CHECK_PAGE}: no script has the mark of ${name}, ${mark}; look for a new one`];
	});
}
