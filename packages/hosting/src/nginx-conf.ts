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
 * The site's nginx configuration: a file for the `http` level, to be included from `conf.d`. Left out: TLS and the
 * host name, which the operator fills in. All headers stand at server level and with `always`, because nginx drops
 * inherited ones as soon as a location adds its own, and leaves them off errors without it.
 *
 * @param redirects From `readRedirects`.
 * @param root Folder of the built site on the server.
 */
export function nginxConf(
	hashes: InlineHashes,
	redirects: readonly Redirect[] = REDIRECTS,
	root = '/var/www/it-kompass',
): string {
	const headers = Object.entries(securityHeaders('/', hashes)).map(([name, value]) =>
		name === 'Content-Security-Policy'
			? `\tadd_header ${name} $itk_policy always;`
			: `\tadd_header ${name} "${escaped(value)}" always;`,
	);
	const searchPath = `${pattern(SEARCH_PATH)}(index\\.html)?`;
	const rules = redirects.map(({ from, to }) => `\tlocation = ${from} { return 301 ${to}; }`);
	const clearPath = `${pattern(CLEAR_STORAGE_PATH)}(index\\.html)?`;
	return `map "$status$uri" $itk_cache_control {
	default "no-cache";
	"~^(200|206|304)${pattern(HASHED_FOLDER)}" "${IMMUTABLE}";
	"~^\\d+${clearPath}$" "no-store";
}

# Only the search may ask this site for its index, only the page for partners may show the embed host.
map "$uri" $itk_policy {
	default "${escaped(contentSecurityPolicy(hashes, '/'))}";
	"~^${searchPath}$" "${escaped(contentSecurityPolicy(hashes, SEARCH_PATH))}";
	"~^${pattern(DESK_PATH)}(index\\.html)?$" "${escaped(contentSecurityPolicy(hashes, DESK_PATH))}";
	"~^${pattern(PARTNER_PATH)}(index\\.html)?$" "${escaped(contentSecurityPolicy(hashes, PARTNER_PATH))}";
}

# Only a page of this site that leads the visitor here clears the storage: no other site, no reload, no typed address.
map "$uri|$http_sec_fetch_site|$http_sec_fetch_mode" $itk_clear_site_data {
	default "";
	"~^${clearPath}\\|same-origin\\|navigate$" '"storage"';
}

server {
	listen 80;
	server_name _;
	root ${root};
	index index.html;
	charset utf-8;
	absolute_redirect off;
	server_tokens off;
	etag on;
	if_modified_since off;
	error_page 404 /404.html;

	gzip on;
	gzip_vary on;
	gzip_types text/css text/javascript application/javascript application/json image/svg+xml application/xml text/plain text/calendar text/csv;

${headers.join('\n')}
	add_header Cache-Control $itk_cache_control always;
	add_header Clear-Site-Data $itk_clear_site_data always;

	location / {
		limit_except GET { deny all; }
		try_files $uri $uri/ =404;
	}
${rules.join('\n')}
	location = /${REDIRECTS_FILE} { return 404; }
	location = ${CLEAR_STORAGE_PATH} { return 303 ${CLEARED_PATH}; }
	location = ${CLEAR_STORAGE_PATH}index.html { return 303 ${CLEARED_PATH}; }
}
`;
}

function pattern(path: string): string {
	return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function escaped(value: string): string {
	return value.replace(/["\\]/g, '\\$&');
}
