import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { moduleImports } from './module-imports.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The files a page needs, as paths from the folder of the site. */
export interface PageLoad {
	/** The page itself, its stylesheets and its modules with everything they import at once; each once. */
	readonly files: readonly string[];
	/** Of `files`, the scripts. */
	readonly scripts: readonly string[];
	/** Bytes of scripts written into the page; data blocks are left out. */
	readonly inlineScriptBytes: number;
	/** Scripts that only an `import()` asks for, with all that those need. */
	readonly lateScripts: readonly string[];
}

const JAVASCRIPT = ['', 'module', 'text/javascript'];

/** What a page of a built site loads until its islands stand. Fonts and pictures are left out. */
export function pageLoad(dist: string, page: string): PageLoad {
	const base = new URL(page, 'https://site.invalid/');
	const styles = new Set<string>();
	const entries = new Set<string>();
	let inlineScriptBytes = 0;

	for (const element of elements(parse(readFileSync(join(dist, page), 'utf8')))) {
		const attribute = (name: string) => element.attrs.find((entry) => entry.name === name)?.value;
		const rel = attribute('rel')?.toLowerCase();
		const href = attribute('href');
		if (element.tagName === 'link' && rel === 'stylesheet' && href) styles.add(pathOf(href, base));
		if (element.tagName === 'link' && rel === 'modulepreload' && href) entries.add(pathOf(href, base));
		if (element.tagName === 'astro-island') {
			for (const name of ['component-url', 'renderer-url', 'before-hydration-url']) {
				const url = attribute(name);
				if (url) entries.add(pathOf(url, base));
			}
		}
		if (element.tagName === 'script' && JAVASCRIPT.includes(attribute('type') ?? '')) {
			const src = attribute('src');
			if (src) entries.add(pathOf(src, base));
			else inlineScriptBytes += Buffer.byteLength(textOf(element));
		}
	}

	const scripts = moduleClosure(dist, entries, false);
	const everything = moduleClosure(dist, entries, true);
	return {
		files: [page, ...styles, ...scripts],
		scripts,
		inlineScriptBytes,
		lateScripts: everything.filter((path) => !scripts.includes(path)),
	};
}

/** Paths of modules and all they import at once; with `late`, also what they may ask for later. */
export function moduleClosure(dist: string, entries: Iterable<string>, late: boolean): readonly string[] {
	const found = new Set(entries);
	for (const path of found) {
		const imports = moduleImports(readFileSync(join(dist, path), 'utf8'));
		for (const address of late ? [...imports.fixed, ...imports.late] : imports.fixed) {
			found.add(pathOf(address, new URL(path, 'https://site.invalid/')));
		}
	}
	return [...found];
}

/** Path of a file of the site from its folder. What lies elsewhere stays a whole address, so that reading it fails. */
function pathOf(address: string, base: URL): string {
	const url = new URL(address, base);
	return url.origin === base.origin ? decodeURIComponent(url.pathname.slice(1)) : url.href;
}

function* elements(node: Node): Generator<Element> {
	if ('tagName' in node) yield node;
	const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
	for (const child of children) yield* elements(child);
}

function textOf(element: Element): string {
	return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
