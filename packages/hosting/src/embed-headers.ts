import { IMMUTABLE } from './cache-policy.ts';
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts';

/** Who may show our frame: every page that is encrypted, and the partner's own machine while he tries it. */
export const FRAME_ANCESTORS = 'https: http://localhost:*';

/** The loader that follows every release of its major version. */
export const EVERGREEN_PATTERN = '^/v[0-9]+\\.js$';

/** Loaders of one version, and files whose name holds a hash of their content. */
export const PINNED_PATTERN = '^/([0-9]+\\.[0-9]+\\.[0-9]+/loader\\.js|(embed/v[0-9]+|vorschau)/assets/.*)$';

/** Five minutes fresh; for a week an old one is better than waiting. */
export const EVERGREEN = 'public, max-age=300, stale-while-revalidate=604800';

/**
 * The policy of the page in the frame: that of the site, but others may show it. Nothing inline is allowed at all. A
 * frame of its own host is allowed for the preview on the page for partners, which holds the check as a host would.
 */
export function embedPolicy(): string {
	const own = "frame-ancestors 'none'";
	const theirs = `frame-src 'self'; frame-ancestors ${FRAME_ANCESTORS}`;
	return contentSecurityPolicy({ scripts: [], styles: [] }, '/').replace(own, theirs);
}

/**
 * The security headers of every answer of the embed host, by name. Unlike those of the site they let other pages load
 * the loader and show the frame: pages with an isolation of their own, and frames in a sandbox without an origin too.
 */
export function embedHeaders(): Record<string, string> {
	const { 'X-Frame-Options': _never, ...headers } = securityHeaders('/', { scripts: [], styles: [] });
	return {
		...headers,
		'Content-Security-Policy': embedPolicy(),
		'Cross-Origin-Resource-Policy': 'cross-origin',
		'Access-Control-Allow-Origin': '*',
	};
}

/**
 * The Cache-Control value of one address of the embed host.
 *
 * @param path Decoded path of the address, starting with a slash.
 * @param status Status of the answer; only a file that was found is kept.
 */
export function embedCachePolicy(path: string, status = 200): string {
	if (status !== 200 && status !== 304) return 'no-cache';
	if (new RegExp(PINNED_PATTERN).test(path)) return IMMUTABLE;
	return new RegExp(EVERGREEN_PATTERN).test(path) ? EVERGREEN : 'no-cache';
}
