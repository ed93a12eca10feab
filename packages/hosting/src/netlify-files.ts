import { HASHED_FOLDER, IMMUTABLE } from './cache-policy.ts';
import type { InlineHashes } from './inline-hashes.ts';
import { REDIRECTS_FILE } from './read-redirects.ts';
import { REDIRECTS, type Redirect } from './redirects.ts';
import {
	CLEAR_STORAGE_PATH,
	CLEARED_PATH,
	contentSecurityPolicy,
	DESK_PATH,
	PARTNER_PATH,
	SEARCH_PATH,
	securityHeaders,
} from './security-headers.ts';

/**
 * The `_headers` file that Netlify, Cloudflare Pages and their kin read. Left out on purpose: `Clear-Site-Data`. Such
 * a host cannot look at the request, and sent to everyone the header would let any site wipe a visitor's answers; the
 * page then deletes what it can by script. Pages keep the hosts' own default, which is to revalidate.
 * The search page, the page for partners and the browser CMS have policies of their own; a host that adds them to the
 * general one instead of replacing it, as Netlify does, blocks all three. Search and preview say so.
 */
export function netlifyHeaders(hashes: InlineHashes): string {
	const headers = Object.entries(securityHeaders('/', hashes)).map(([name, value]) => `  ${name}: ${value}`);
	return `/*
${headers.join('\n')}
${HASHED_FOLDER}*
  Cache-Control: ${IMMUTABLE}
${CLEAR_STORAGE_PATH}
  Cache-Control: no-store
${SEARCH_PATH}
  ! Content-Security-Policy
  Content-Security-Policy: ${contentSecurityPolicy(hashes, SEARCH_PATH)}
${DESK_PATH}
  ! Content-Security-Policy
  Content-Security-Policy: ${contentSecurityPolicy(hashes, DESK_PATH)}
${PARTNER_PATH}
  ! Content-Security-Policy
  Content-Security-Policy: ${contentSecurityPolicy(hashes, PARTNER_PATH)}
`;
}

/**
 * The `_redirects` file of the same hosts. Addresses without the slash at the end are theirs to redirect. The first rule
 * leads on from the step that deletes, so that it never stays in the history (302, the one temporary status all of them know). The last rule
 * hides the list the site was built with; a host that knows no forced 404, as Cloudflare Pages, serves it, and it holds
 * nothing that is not public.
 *
 * @param redirects From `readRedirects`.
 */
export function netlifyRedirects(redirects: readonly Redirect[] = REDIRECTS): string {
	const rules = redirects.map(({ from, to }) => `${from} ${to} 301`);
	const step = `${CLEAR_STORAGE_PATH} ${CLEARED_PATH} 302!`;
	return `${[step, ...rules, `/${REDIRECTS_FILE} /404.html 404!`].join('\n')}\n`;
}
