/** A script of the build, as far as its styles go. */
export interface ScriptChunk {
	/** Path below the output folder. */
	readonly file: string;
	/** Scripts it needs at once. */
	readonly imports: readonly string[];
	/** Stylesheets that belong to it. */
	readonly styles: readonly string[];
}

const ISLAND = /\b(?:component-url|renderer-url)="\/([^"]+)"/g;
const STYLESHEET = /<link rel="stylesheet" href="\/([^"]+)">/g;

/**
 * The page without the stylesheets that only late parts of its islands need. Astro names them all in the head, and every
 * visitor would wait for them; the late parts bring theirs along when they load. Pages without islands stay as they are.
 */
export function withoutLateStyles(html: string, chunks: readonly ScriptChunk[]): string {
	const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
	const early = new Set([...html.matchAll(ISLAND)].map(([, file = '']) => file));
	if (early.size === 0) return html;
	for (const file of early) for (const imported of byFile.get(file)?.imports ?? []) early.add(imported);
	const stylesOf = (isWanted: (chunk: ScriptChunk) => boolean) =>
		new Set(chunks.filter(isWanted).flatMap(({ styles }) => styles));
	const needed = stylesOf(({ file }) => early.has(file));
	const late = stylesOf(({ file }) => !early.has(file));
	return html.replace(STYLESHEET, (link, file: string) => (late.has(file) && !needed.has(file) ? '' : link));
}
