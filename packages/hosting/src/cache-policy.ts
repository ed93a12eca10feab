import { CLEAR_STORAGE_PATH } from './security-headers.ts';

/** Folder whose file names carry a hash of their content, so a name never changes its meaning. */
export const HASHED_FOLDER = '/_astro/';

/** Keep for a year without asking again. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * The Cache-Control value of one address. Hashed files are kept for a year; everything else is asked for again and
 * answered with 304 while it is unchanged; the step that deletes storage is never kept.
 *
 * @param path Decoded path of the address, starting with a slash.
 * @param status Status of the answer. Only a file that was found is immutable: a cached 404 would outlive the next release.
 */
export function cachePolicy(path: string, status = 200): string {
	if (path === CLEAR_STORAGE_PATH) return 'no-store';
	const found = status === 200 || status === 304;
	return found && path.startsWith(HASHED_FOLDER) ? IMMUTABLE : 'no-cache';
}
