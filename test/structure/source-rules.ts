import { lineCount } from './room-sizes.ts';

const SOURCE = /\.(ts|mjs|js|svelte|astro|css)$/;
/** Where length is counted; a list of style rules is long without being hard to read. */
const COUNTED = /\.(ts|mjs|js|svelte|astro)$/;
const TEST = /\.(test|spec)\.ts$/;
const MAX_LINES = 300;

/** Names of files and folders that say nothing about what is inside. */
const ROOM = /(^|\/)(utils?|helpers?|common|misc)(\.[a-z.]+|\/)/;

/** Where a rule applies, what it looks for and what to do instead. Patterns are written so that they do not find themselves. */
const FORBIDDEN: readonly { readonly where: RegExp; readonly what: RegExp; readonly instead: string }[] = [
	{ where: /\.svelte$/, what: /\{@htm[l]\b/, instead: 'write markup in components' },
	{ where: /\.astro$/, what: /\bset:htm[l]\b(?!=\{jsonLdText\()/, instead: 'write markup in components' },
	{
		where: /\.astro$/,
		what: /(?<!<script type="application\/ld\+json" is:inline )\bset:htm[l]=\{jsonLdText\(/,
		instead: 'jsonLdText is safe in a data block only',
	},
	{ where: SOURCE, what: /(?<!wasm-)unsafe[-](inline|eval|hashes)/, instead: 'use a hash or a file' },
	{ where: SOURCE, what: /\b(TO[D]O|FIX[M]E|X[X]X)\b/, instead: 'do it or open an issue' },
	{ where: TEST, what: /\b(test|it|describe)\.(skip|only|todo|fixme|fails)\b/, instead: 'run every test' },
	{ where: SOURCE, what: /\bwaitFor[T]imeout\b/, instead: 'wait for what the page shows' },
	{ where: SOURCE, what: /@ts-(ignor[e]|expect-erro[r]|nochec[k])/, instead: 'make the types right' },
	{
		where: /(?<!\/layer-order)\.css$/,
		what: /^(?!@import "(\.|@it-kompass\/ui)\/layer-order\.css";)(?=[\s\S]*@layer itk\.)/,
		instead: 'begin with @import of layer-order.css, since a page may read this sheet first',
	},
	{
		where: /\.(astro|svelte)$/,
		what: /^\s*@layer itk\b/m,
		instead: 'a component has no part in the layers; its styles win anyway',
	},
	{ where: /\/index\.ts$/, what: /^export \*/m, instead: 'list the names one by one' },
	{
		where: /^packages\/(scoring|schema|widget-protocol)\/src\/(?!.*\.test\.ts$)/,
		what: /\bMath\.random\b|\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bDate\(|\bperformance\.now\b/,
		instead: 'take the value as a parameter',
	},
];

/** What the house rules find in one file, one sentence each. `path` is relative to the root. */
export function sourceFaults(path: string, text: string): string[] {
	const faults: string[] = [];
	if (ROOM.test(path) && SOURCE.test(path)) faults.push(`${path}: the name says nothing; name it after what it does`);
	if (!SOURCE.test(path)) return faults;
	const lines = lineCount(text);
	if (COUNTED.test(path) && lines > MAX_LINES)
		faults.push(`${path}: ${lines} lines, more than ${MAX_LINES}; split it by what it does`);
	for (const { where, what, instead } of FORBIDDEN) {
		const found = where.test(path) ? what.exec(text) : null;
		if (found) faults.push(`${path}:${text.slice(0, found.index).split('\n').length}: ${found[0].trim()}; ${instead}`);
	}
	return faults;
}
