import { describe, expect, test } from 'vitest';
import { embedCachePolicy, embedHeaders, embedPolicy } from './embed-headers.ts';
import { embedCaddyfile, embedNetlifyHeaders, embedNginxConf } from './embed-server-files.ts';
import { headersFor } from './headers-for.ts';

const hashes = { scripts: [], styles: [] };

describe('embedPolicy', () => {
	test('is that of the site, except for who may show the page and that it may show one of its own', () => {
		expect(embedPolicy().split('; ')).toEqual([
			"default-src 'none'",
			"script-src 'self'",
			"style-src 'self'",
			"img-src 'self'",
			"font-src 'self'",
			"connect-src 'none'",
			"form-action 'none'",
			"base-uri 'none'",
			"object-src 'none'",
			"frame-src 'self'",
			'frame-ancestors https: http://localhost:*',
			"require-trusted-types-for 'script'",
			'trusted-types svelte-trusted-html',
		]);
	});
});

describe('embedHeaders', () => {
	test('lets others load and show what the site forbids', () => {
		expect(embedHeaders()).toMatchObject({
			'Cross-Origin-Resource-Policy': 'cross-origin',
			'Access-Control-Allow-Origin': '*',
			'Cross-Origin-Embedder-Policy': 'require-corp',
			'Referrer-Policy': 'no-referrer',
			'X-Content-Type-Options': 'nosniff',
		});
		expect(embedHeaders()).not.toHaveProperty('X-Frame-Options');
	});

	test('are those of the embed host only', () => {
		const site = headersFor({ path: '/', status: 200, hashes });
		const embed = headersFor({ path: '/', status: 200, hashes, host: 'embed' });
		expect(site).toMatchObject({ 'X-Frame-Options': 'DENY', 'Cross-Origin-Resource-Policy': 'same-origin' });
		expect(site).not.toHaveProperty('Access-Control-Allow-Origin');
		expect(embed).toMatchObject(embedHeaders());
	});

	test('clear no storage, whoever asks', () => {
		const headers = headersFor({ path: '/daten-loeschen/', status: 200, hashes, host: 'embed' });
		expect(headers).not.toHaveProperty('Clear-Site-Data');
	});
});

const CACHE = [
	['/v1.js', 200, 'public, max-age=300, stale-while-revalidate=604800'],
	['/v1.js', 304, 'public, max-age=300, stale-while-revalidate=604800'],
	['/1.0.0/loader.js', 200, 'public, max-age=31536000, immutable'],
	['/12.3.45/loader.js', 200, 'public, max-age=31536000, immutable'],
	['/embed/v1/assets/index-B1.js', 200, 'public, max-age=31536000, immutable'],
	['/9.9.9/loader.js', 404, 'no-cache'],
	['/embed/v1/', 200, 'no-cache'],
	['/embed/v1/partner/muster-it.svg', 200, 'no-cache'],
	['/versions.json', 200, 'no-cache'],
	['/x/v1.js', 200, 'no-cache'],
] as const;

describe('embedCachePolicy', () => {
	test.each(CACHE)('for %s with %i is %s', (path, status, expected) => {
		expect(embedCachePolicy(path, status)).toBe(expected);
	});
});

describe.each([
	['embedNginxConf', embedNginxConf()],
	['embedCaddyfile', embedCaddyfile()],
	['embedNetlifyHeaders', embedNetlifyHeaders()],
])('%s', (_, text) => {
	test.each(Object.entries(embedHeaders()))('carries %s', (name, value) => {
		expect(text).toMatch(new RegExp(`${name}:? "?${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
	});

	test('never forbids frames altogether', () => {
		expect(text).not.toMatch(/X-Frame-Options|frame-ancestors 'none'/);
	});

	test('keeps pinned loaders for a year and the evergreen one for five minutes', () => {
		expect(text).toContain('public, max-age=31536000, immutable');
		expect(text).toContain('public, max-age=300, stale-while-revalidate=604800');
	});
});

describe('embedNginxConf', () => {
	const rules = [...embedNginxConf().matchAll(/^\t"~(\^.+)" "(public.+)";$/gm)];

	test.each(CACHE)('answers for %s with %i as the preview server does: %s', (path, status, expected) => {
		const rule = rules.find(([, pattern]) => new RegExp(pattern ?? '').test(`${status}${path}`));
		expect(rule?.[2] ?? 'no-cache').toBe(expected);
	});
});
