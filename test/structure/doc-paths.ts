import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDERS = 'packages|apps|test|content|\\.github|\\.ci';

/** Paths a document names: its relative links, and whatever stands in backticks and starts with one of our folders. */
export function pathsIn(markdown: string, document: string): string[] {
	const links = [...markdown.matchAll(/\]\((?![a-z]+:|#)([^)\s#]+)/g)].map((match) =>
		join(dirname(document), match[1] ?? ''),
	);
	const code = [...markdown.matchAll(new RegExp(`\`((?:${FOLDERS})/[^\`\\s]*)\``, 'g'))].map((match) => match[1] ?? '');
	return [...links, ...code].filter((path) => !/[<>*{}…]/.test(path));
}

/** Named paths that do not exist under `root`. */
export function deadPaths(root: string, document: string, markdown: string): string[] {
	return pathsIn(markdown, document)
		.filter((path) => !existsSync(join(root, path)))
		.map((path) => `${document} names ${path}, which does not exist`);
}
