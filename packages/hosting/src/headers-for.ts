import { cachePolicy } from './cache-policy.ts';
import { embedCachePolicy, embedHeaders } from './embed-headers.ts';
import type { InlineHashes } from './inline-hashes.ts';
import { CLEAR_STORAGE_PATH, type FetchMetadata, securityHeaders } from './security-headers.ts';

/** Which of the two hosts answers: our own pages, or the one partners' pages load the frame from. */
export type HostKind = 'site' | 'embed';

/** What an answer's headers depend on. */
export interface ResponseFacts {
	/** Decoded path of the address, starting with a slash. */
	readonly path: string;
	readonly status: number;
	readonly hashes: InlineHashes;
	/** What the browser says of the request. Default: nothing. */
	readonly request?: FetchMetadata;
	/** Default `site`. */
	readonly host?: HostKind;
}

/**
 * Security and caching headers of one answer, by name. Left out: what describes the body
 * (type, length, encoding, ETag), which the server adds.
 */
export function headersFor({ path, status, hashes, request, host }: ResponseFacts): Record<string, string> {
	if (host === 'embed') {
		return { ...embedHeaders(), 'Cache-Control': embedCachePolicy(path, status), Vary: 'Accept-Encoding' };
	}
	return {
		...securityHeaders(path, hashes, request),
		'Cache-Control': cachePolicy(path, status),
		Vary: path === CLEAR_STORAGE_PATH ? 'Sec-Fetch-Site, Sec-Fetch-Mode' : 'Accept-Encoding',
	};
}
