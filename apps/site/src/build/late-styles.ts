import { parse } from 'parse5';
import { cutOut } from './cut-out.ts';
import { allElements, attributeOf, type PageElement } from './page-elements.ts';

/** A script of the build, as far as its styles go. */
export interface ScriptChunk {
	/** Path below the output folder. */
	readonly file: string;
	/** Scripts it needs at once. */
	readonly imports: readonly string[];
	/** Stylesheets that belong to it. */
	readonly styles: readonly string[];
}

/** Scripts an island needs at once. */
const SCRIPTS = ['component-url', 'renderer-url'];

/** Path below the output folder that an address on this site leads to. */
const fileOf = (element: PageElement, name: string) => attributeOf(element, name).replace(/^\//, '');

/**
 * The page without the stylesheets that only late parts of its islands need. Astro names them all in the head, and every
 * visitor would wait for them; the late parts bring theirs along when they load. Pages without islands stay as they are.
 */
export function withoutLateStyles(html: string, chunks: readonly ScriptChunk[]): string {
	const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
	const elements = allElements(parse(html, { sourceCodeLocationInfo: true }));
	const islands = elements.filter(({ tagName }) => tagName === 'astro-island');
	if (islands.length === 0) return html;
	const early = new Set(islands.flatMap((island) => SCRIPTS.map((name) => fileOf(island, name))));
	for (const file of early) for (const imported of byFile.get(file)?.imports ?? []) early.add(imported);
	const stylesOf = (isWanted: (chunk: ScriptChunk) => boolean) =>
		new Set(chunks.filter(isWanted).flatMap(({ styles }) => styles));
	const needed = stylesOf(({ file }) => early.has(file));
	const late = stylesOf(({ file }) => !early.has(file));
	const isLate = (element: PageElement) => {
		const file = fileOf(element, 'href');
		return (
			element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet' && late.has(file) && !needed.has(file)
		);
	};
	return cutOut(html, elements.filter(isLate));
}
