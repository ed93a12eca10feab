import { IMMUTABLE } from './cache-policy.ts';
import { EVERGREEN, EVERGREEN_PATTERN, embedHeaders, PINNED_PATTERN } from './embed-headers.ts';

/**
 * The embed host's nginx configuration: a file for the `http` level. Left out: TLS and the host name, which the operator
 * fills in; it must be another one than the site's.
 *
 * @param root Folder of the built embed host on the server.
 */
export function embedNginxConf(root = '/var/www/it-kompass-embed'): string {
	const headers = Object.entries(embedHeaders()).map(
		([name, value]) => `\tadd_header ${name} "${value.replace(/["\\]/g, '\\$&')}" always;`,
	);
	const kept = (pattern: string) => pattern.replace('^', '^(200|206|304)');
	return `map "$status$uri" $itk_embed_cache_control {
	default "no-cache";
	"~${kept(PINNED_PATTERN)}" "${IMMUTABLE}";
	"~${kept(EVERGREEN_PATTERN)}" "${EVERGREEN}";
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
	gzip_types text/css text/javascript application/javascript application/json image/svg+xml text/plain;

${headers.join('\n')}
	add_header Cache-Control $itk_embed_cache_control always;

	location / {
		limit_except GET { deny all; }
		try_files $uri $uri/ =404;
	}
}
`;
}

/** The embed host's Caddyfile; the operator puts its host name in place of `:80`. */
export function embedCaddyfile(root = '/var/www/it-kompass-embed'): string {
	const headers = Object.entries(embedHeaders()).map(
		([name, value]) => `\theader ${name} "${value.replaceAll('"', '\\"')}"`,
	);
	return `(itk_embed_headers) {
${headers.join('\n')}
}

:80 {
	root * ${root}
	encode zstd gzip
	import itk_embed_headers

	@pinned path_regexp ${PINNED_PATTERN}
	@evergreen path_regexp ${EVERGREEN_PATTERN}
	@pages {
		not path_regexp ${PINNED_PATTERN}
		not path_regexp ${EVERGREEN_PATTERN}
	}
	header @pinned Cache-Control "${IMMUTABLE}"
	header @evergreen Cache-Control "${EVERGREEN}"
	header @pages Cache-Control "no-cache"

	@writes not method GET HEAD
	respond @writes 405
	file_server

	handle_errors {
		import itk_embed_headers
		header Cache-Control "no-cache"
		rewrite * /404.html
		file_server
	}
}
`;
}

/** The embed host's `_headers` file, for Netlify, Cloudflare Pages and their kin. */
export function embedNetlifyHeaders(): string {
	const headers = Object.entries(embedHeaders()).map(([name, value]) => `  ${name}: ${value}`);
	return `/*
${headers.join('\n')}
/embed/v1/assets/*
  Cache-Control: ${IMMUTABLE}
/vorschau/assets/*
  Cache-Control: ${IMMUTABLE}
/:version/loader.js
  Cache-Control: ${IMMUTABLE}
/v1.js
  Cache-Control: ${EVERGREEN}
`;
}
