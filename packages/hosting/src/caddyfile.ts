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
 * The site's Caddyfile. Left out: the host name, which the operator puts in place of `:80`; Caddy then fetches a
 * certificate itself.
 *
 * @param redirects From `readRedirects`.
 * @param root Folder of the built site on the server.
 */
export function caddyfile(
	hashes: InlineHashes,
	redirects: readonly Redirect[] = REDIRECTS,
	root = '/var/www/it-kompass',
): string {
	const headers = Object.entries(securityHeaders('/', hashes)).map(
		([name, value]) => `\theader ${name} "${value.replaceAll('"', '\\"')}"`,
	);
	const rules = redirects.map(({ from, to }) => `\tredir ${from} ${to} 301`);
	return `(itk_headers) {
${headers.join('\n')}
}

:80 {
	root * ${root}
	encode zstd gzip
	import itk_headers
	@search path ${SEARCH_PATH}
	header @search Content-Security-Policy "${contentSecurityPolicy(hashes, SEARCH_PATH)}"
	@desk path ${DESK_PATH}
	header @desk Content-Security-Policy "${contentSecurityPolicy(hashes, DESK_PATH)}"
	@partner path ${PARTNER_PATH}
	header @partner Content-Security-Policy "${contentSecurityPolicy(hashes, PARTNER_PATH)}"

	@pages not path ${HASHED_FOLDER}* ${CLEAR_STORAGE_PATH}
	header @pages Cache-Control "no-cache"
	@hashed path ${HASHED_FOLDER}*
	header @hashed Cache-Control "${IMMUTABLE}"

	# Only a page of this site that leads the visitor here clears the storage: no other site, no reload, no typed address.
	@clear {
		path ${CLEAR_STORAGE_PATH}
		header Sec-Fetch-Site same-origin
		header Sec-Fetch-Mode navigate
	}
	header @clear Clear-Site-Data "\\"storage\\""
	@clear_step path ${CLEAR_STORAGE_PATH}
	header @clear_step Cache-Control "no-store"
	header @clear_step Vary "Sec-Fetch-Site, Sec-Fetch-Mode"
	redir @clear_step ${CLEARED_PATH} 303

	@writes not method GET HEAD
	respond @writes 405
${rules.join('\n')}
	error /${REDIRECTS_FILE} 404
	file_server

	handle_errors {
		import itk_headers
		header Cache-Control "no-cache"
		rewrite * /404.html
		file_server
	}
}
`;
}
