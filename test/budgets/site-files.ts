import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** Absolute path of the built site, with a slash at the end. */
export const DIST: string = fileURLToPath(new URL('../../apps/site/dist/', import.meta.url));

/** The site has not been built, so nothing can be measured. */
export class SiteNotBuiltError extends Error {
	override readonly name = 'SiteNotBuiltError';

	constructor(dist: string) {
		super(`There is no built site in ${dist}. Run "pnpm build" first.`);
	}
}

/**
 * Paths of all files of a built site, from its folder, with forward slashes, sorted.
 *
 * @throws {SiteNotBuiltError} if the folder has no index.html
 */
export function siteFiles(dist: string): readonly string[] {
	if (!existsSync(join(dist, 'index.html'))) throw new SiteNotBuiltError(dist);
	return readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'))
		.sort();
}

/** A function from a path to its size in bytes as a server with Brotli at its best quality sends it; packs each once. */
export function brotliSizes(dist: string): (path: string) => number {
	const sizes = new Map<string, number>();
	return (path) => {
		const known = sizes.get(path);
		if (known !== undefined) return known;
		const bytes = readFileSync(join(dist, path));
		const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
		const size = brotliCompressSync(bytes, { params }).length;
		sizes.set(path, size);
		return size;
	};
}
