import type { InlineHashes } from './inline-hashes.ts';

/**
 * The step whose answer makes the browser delete everything kept under this origin. It is answered with a redirect to
 * {@link CLEARED_PATH} and so never becomes an entry of the history that Back or a reload could ask for again.
 */
export const CLEAR_STORAGE_PATH = '/daten-loeschen/';

/** The confirmation that stays in the history and clears nothing. */
export const CLEARED_PATH = '/daten-geloescht/';

/** The page that searches: it loads parts of the index as they are needed and runs the search as WebAssembly. */
export const SEARCH_PATH = '/suche/';

/** The browser CMS, where a build has one. */
export const DESK_PATH = '/admin/';

/** The page for partners: it alone may show a page of the embed host, the preview of what they would embed. */
export const PARTNER_PATH = '/partner/';

/** What a browser tells of a request in its fetch metadata. Old browsers, and programs, send none. */
export interface FetchMetadata {
	/** `Sec-Fetch-Site` */
	readonly site?: string | undefined;
	/** `Sec-Fetch-Mode` */
	readonly mode?: string | undefined;
}

/** Powers the site never asks for. The last four keep the browser's advertising interfaces off our pages. */
const DENIED_FEATURES = [
	'accelerometer',
	'autoplay',
	'camera',
	'display-capture',
	'encrypted-media',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'usb',
	'xr-spatial-tracking',
	'browsing-topics',
	'interest-cohort',
] as const;

/**
 * The Content-Security-Policy of every page of the site, in one line.
 * Nothing may leave the page (`connect-src 'none'`), nothing inline runs except what is named by hash.
 * Only {@link SEARCH_PATH} may ask this site for its index, and only {@link PARTNER_PATH} may show the embed host.
 * The Trusted Types policy is the one Svelte registers for its own static templates.
 */
export function contentSecurityPolicy(hashes: InlineHashes, path: string): string {
	if (path === DESK_PATH) return DESK_POLICY;
	const isSearch = path === SEARCH_PATH;
	const shown = path === PARTNER_PATH ? hashes.embedHost : null;
	return [
		"default-src 'none'",
		["script-src 'self'", ...(isSearch ? ["'wasm-unsafe-eval'"] : []), ...hashes.scripts.map(quoted)].join(' '),
		["style-src 'self'", ...hashes.styles.map(quoted)].join(' '),
		"img-src 'self'",
		"font-src 'self'",
		isSearch ? "connect-src 'self'" : "connect-src 'none'",
		...(shown ? [`frame-src ${shown}`] : []),
		"form-action 'none'",
		"base-uri 'none'",
		"object-src 'none'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types svelte-trusted-html',
	].join('; ');
}

/**
 * The policy of the browser CMS, a program of another hand that shows pictures from memory and speaks with the code host.
 * It runs no inline script and needs no inline style either, because the site hands its styles over as sheets.
 */
const DESK_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self' data: blob:",
	"connect-src 'self' data: blob: https://api.github.com https://gitlab.com",
	"worker-src 'self' blob:",
	"frame-src 'self' blob:",
	"form-action 'none'",
	"base-uri 'none'",
	"object-src 'none'",
	"frame-ancestors 'none'",
].join('; ');

/**
 * The security headers of one address, by name. They are the same for every status and every file type;
 * only {@link CLEAR_STORAGE_PATH} gets one more, {@link SEARCH_PATH} a policy that lets it search and {@link PARTNER_PATH} one that
 * lets it show the preview.
 *
 * @param path Decoded path of the address, starting with a slash.
 * @param hashes The inline scripts and styles of the built site, from `inlineHashes`.
 * @param request What the browser says of the request. See {@link clearsStorage}.
 */
export function securityHeaders(
	path: string,
	hashes: InlineHashes,
	request: FetchMetadata = {},
): Record<string, string> {
	return {
		'Content-Security-Policy': contentSecurityPolicy(hashes, path),
		'Referrer-Policy': 'no-referrer',
		'X-Content-Type-Options': 'nosniff',
		'X-Frame-Options': 'DENY',
		'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Embedder-Policy': 'require-corp',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
		'X-DNS-Prefetch-Control': 'off',
		...(clearsStorage(path, request) ? { 'Clear-Site-Data': '"storage"' } : {}),
	};
}

/**
 * Whether an answer deletes the visitor's stored checks: only if a page of this site navigates to
 * {@link CLEAR_STORAGE_PATH}, as it does once the visitor has confirmed. Another site's link or hidden image, a typed
 * address, a restored tab and a browser that says nothing clear nothing; the page's own script has deleted by then.
 */
export function clearsStorage(path: string, { site, mode }: FetchMetadata): boolean {
	return path === CLEAR_STORAGE_PATH && site === 'same-origin' && mode === 'navigate';
}

function quoted(hash: string): string {
	return `'${hash}'`;
}
