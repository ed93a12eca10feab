import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { REDIRECTS, type Redirect } from './redirects.ts';

/** Name of the file in which a built site leaves its own redirects. It is for hosts and never served. */
export const REDIRECTS_FILE = 'redirects.json';

/** The list of redirects of a built site cannot be used. The message says why. */
export class RedirectsError extends Error {
	override readonly name = 'RedirectsError';
}

/** What can stand in every host's configuration without quoting. */
const PLAIN_PATH = /^\/(?!\/)[\w./-]*$/;

/**
 * All redirects of a built site: {@link REDIRECTS}, then what the site left in `redirects.json`. An address with a slash
 * at the end is redirected without it too. Left out: a destination that is not built.
 *
 * @throws RedirectsError when the file is there and is no list of plain paths.
 */
export async function readRedirects(dist: string): Promise<readonly Redirect[]> {
	const files = new Set(await listFiles(dist));
	const own = files.has(REDIRECTS_FILE) ? parseRedirects(await readFile(join(dist, REDIRECTS_FILE), 'utf8')) : [];
	const isBuilt = ({ to }: Redirect) => files.has(`${to.slice(1)}${to.endsWith('/') ? 'index.html' : ''}`);
	return [...REDIRECTS, ...own].filter(isBuilt).flatMap(({ from, to }) => {
		const bare = from.replace(/\/$/, '');
		return bare === from
			? [{ from, to }]
			: [
					{ from, to },
					{ from: bare, to },
				];
	});
}

function parseRedirects(text: string): readonly Redirect[] {
	const found: unknown = parseJson(text);
	if (!Array.isArray(found)) throw new RedirectsError(`${REDIRECTS_FILE} is no list; build the site again.`);
	return found.map((entry: unknown) => {
		const [from, to] = [pathIn(entry, 'from'), pathIn(entry, 'to')];
		if (from === null || to === null || from === '/')
			throw new RedirectsError(`${REDIRECTS_FILE} holds ${JSON.stringify(entry)}; from and to have to be plain paths.`);
		return { from, to };
	});
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function pathIn(entry: unknown, key: 'from' | 'to'): string | null {
	const value: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : null;
	return typeof value === 'string' && PLAIN_PATH.test(value) && !value.includes('..') ? value : null;
}
