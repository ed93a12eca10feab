import type { Redirect } from './redirects.ts';

/** What an address leads to. `file` is a key of the list of files. */
export type Resolved =
	| { readonly kind: 'file'; readonly path: string; readonly file: string }
	| { readonly kind: 'redirect'; readonly path: string; readonly location: string }
	| { readonly kind: 'missing'; readonly path: string }
	| { readonly kind: 'unreadable' };

/** Control characters have no place in an address; NUL has ended strings early in many a server. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

/**
 * Finds the file for a request target. Only names in the list are ever served, so `..`, encoded or not, leads nowhere.
 *
 * @param target The request target as sent: path and query, percent-encoded.
 * @param files Paths of all files, relative to the root, with forward slashes.
 * @param redirects Fixed redirects, each to something that is built; a file of the same name goes first.
 */
export function resolveAddress(target: string, files: ReadonlySet<string>, redirects: readonly Redirect[]): Resolved {
	const path = decodedPath(target);
	if (path === null) return { kind: 'unreadable' };
	const query = /\?.*$/s.exec(target)?.[0] ?? '';
	const name = path.slice(1);
	const redirectTo = (to: string): Resolved => ({ kind: 'redirect', path, location: encodeURI(to) + query });

	const fixed = redirects.find(({ from }) => from === path);
	const otherwise = (): Resolved => (fixed ? redirectTo(fixed.to) : { kind: 'missing', path });

	if (name === '' || name.endsWith('/')) {
		return files.has(`${name}index.html`) ? { kind: 'file', path, file: `${name}index.html` } : otherwise();
	}
	if (files.has(name)) {
		const folder = /^(.*\/)?index\.html$/.exec(name);
		return folder ? redirectTo(`/${folder[1] ?? ''}`) : { kind: 'file', path, file: name };
	}
	if (files.has(`${name}/index.html`)) return redirectTo(`${path}/`);
	return otherwise();
}

function decodedPath(target: string): string | null {
	if (!target.startsWith('/')) return null;
	try {
		const path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
		return CONTROL.test(path) ? null : path;
	} catch {
		return null;
	}
}
