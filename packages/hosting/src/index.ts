export { cachePolicy } from './cache-policy.ts';
export { caddyfile } from './caddyfile.ts';
export { embedHeaders } from './embed-headers.ts';
export { embedCaddyfile, embedNetlifyHeaders, embedNginxConf } from './embed-server-files.ts';
export { type HostKind, headersFor, type ResponseFacts } from './headers-for.ts';
export { type InlineHashes, InlineNotAllowedError, inlineHashes, inlineHashesOf } from './inline-hashes.ts';
export { netlifyHeaders, netlifyRedirects } from './netlify-files.ts';
export { nginxConf } from './nginx-conf.ts';
export { REDIRECTS_FILE, RedirectsError, readRedirects } from './read-redirects.ts';
export { REDIRECTS, type Redirect } from './redirects.ts';
export {
	CLEAR_STORAGE_PATH,
	CLEARED_PATH,
	clearsStorage,
	contentSecurityPolicy,
	type FetchMetadata,
	PARTNER_PATH,
	SEARCH_PATH,
	securityHeaders,
} from './security-headers.ts';
export { createStaticServer, type StaticServer, type StaticServerOptions } from './static-server.ts';
