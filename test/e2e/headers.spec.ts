import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test';
import { EVERY_PAGE_TAG } from '../pages/site-kinds.ts';
import { ORIGIN, readSiteFile, siteFiles, sitePages } from './journey/built-site.ts';
import { chooseFile, openResult, unfoldAll } from './journey/check-file.ts';
import { pageGroups } from './journey/page-groups.ts';
import { EMBED } from './journey/partner-pages.ts';
import { MIXED } from './journey/questions.ts';
import { toResult } from './journey/take-check.ts';
import { watchFaults } from './journey/watch-page.ts';

const DELETE_STEP = '/daten-loeschen/';
const DELETED_PAGE = '/daten-geloescht/';
const HASH = /^'sha256-[A-Za-z0-9+/]{43}='$/;
const SOURCES: Readonly<Record<string, readonly string[]>> = {
	'default-src': ["'none'"],
	'script-src': ["'self'"],
	'style-src': ["'self'"],
	'img-src': ["'self'"],
	'font-src': ["'self'"],
	'connect-src': ["'none'"],
	'form-action': ["'none'"],
	'base-uri': ["'none'"],
	'object-src': ["'none'"],
	'frame-ancestors': ["'none'"],
	'require-trusted-types-for': ["'script'"],
	'trusted-types': ['svelte-trusted-html'],
};
const FIXED: Readonly<Record<string, string>> = {
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'strict-transport-security': 'max-age=31536000; includeSubDomains',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
	'cross-origin-resource-policy': 'same-origin',
	'x-dns-prefetch-control': 'off',
};
const DENIED = [
	'camera',
	'microphone',
	'geolocation',
	'payment',
	'usb',
	'serial',
	'browsing-topics',
	'interest-cohort',
];

function policyOf(response: APIResponse): Readonly<Record<string, readonly string[]>> {
	const text = response.headers()['content-security-policy'] ?? '';
	const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
	return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** The search loads its index from this site and runs it as WebAssembly; no other page may do either. */
const OF_SEARCH: Readonly<Record<string, readonly string[]>> = {
	'script-src': ["'self'", "'wasm-unsafe-eval'"],
	'connect-src': ["'self'"],
};

/** The page for partners shows one page of the embed host, and loads nothing from it itself. */
const OF_PARTNERS: Readonly<Record<string, readonly string[]>> = { 'frame-src': [EMBED] };

const ITS_OWN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	'/suche/': OF_SEARCH,
	'/partner/': OF_PARTNERS,
};

function expectHeaders(response: APIResponse, what: string): void {
	const headers = response.headers();
	const policy = policyOf(response);
	const expected = { ...SOURCES, ...ITS_OWN[what] };
	expect(Object.keys(policy).sort(), what).toEqual(Object.keys(expected).sort());
	for (const [directive, allowed] of Object.entries(expected)) {
		const sources = policy[directive] ?? [];
		const hashed = directive === 'script-src' || directive === 'style-src';
		expect(hashed ? sources.filter((source) => !HASH.test(source)) : sources, `${what}: ${directive}`).toEqual(allowed);
	}
	const others = headers['content-security-policy']?.replace(`frame-src ${EMBED};`, '');
	expect(others, what).not.toMatch(/'unsafe-|data:|blob:|https?:|\*/);
	expect(headers, what).toMatchObject(FIXED);
	for (const power of DENIED) expect(headers['permissions-policy'], what).toContain(`${power}=()`);
	expect(headers['permissions-policy'], what).not.toMatch(/=\*|=\((?!\))/);
	for (const telling of ['server', 'x-powered-by', 'set-cookie']) expect(headers[telling], what).toBeUndefined();
}

async function etagOf(request: APIRequestContext, address: string): Promise<string> {
	return (await request.get(address)).headers().etag ?? '';
}

for (const { name, pages } of pageGroups(sitePages())) {
	test(`every page carries the strict policy and every other header (${name})`, async ({ request }) => {
		for (const address of pages) {
			const response = await request.get(address);
			expectHeaders(response, address);
			expect(response.headers()['content-type'], address).toBe('text/html; charset=utf-8');
		}
	});
}

for (const { name, pages } of pageGroups()) {
	test(`no page violates its policy or logs an error (${name})`, { tag: EVERY_PAGE_TAG }, async ({ context }) => {
		const faults = await watchFaults(context);
		const page = await context.newPage();
		for (const address of pages) await page.goto(address);
		expect(faults).toEqual({ console: [], policy: [] });
	});
}

test('every kind of file carries them too', async ({ request }) => {
	for (const ending of ['js', 'css', 'woff2', 'svg', 'txt', 'xml']) {
		const [file] = siteFiles(ending);
		const response = await request.get(`/${file}`);
		expect(response.status(), ending).toBe(200);
		expectHeaders(response, ending);
		expect(response.headers()['cache-control'], ending).toMatch(file?.startsWith('_astro/') ? /immutable/ : /no-cache/);
	}
});

test('every other answer carries them: 404, 304, 301, 400, 405', async ({ request }) => {
	const cases: readonly (readonly [number, Promise<APIResponse>])[] = [
		[404, request.get('/gibt-es-nicht/')],
		[404, request.get('/_astro/gibt-es-nicht.js')],
		[304, request.get('/', { headers: { 'If-None-Match': await etagOf(request, '/') } })],
		[301, request.get('/methodik', { maxRedirects: 0 })],
		[400, request.get('/%00')],
		[405, request.post('/')],
	];
	for (const [status, answer] of cases) {
		const response = await answer;
		expect(response.status()).toBe(status);
		expectHeaders(response, String(status));
	}
});

test('the policy names the hash of every inline script and style, and of nothing else', async ({ request }) => {
	const policy = policyOf(await request.get('/selbstcheck/'));
	for (const [tag, directive] of [
		['script', 'script-src'],
		['style', 'style-src'],
	] as const) {
		const inline = new RegExp(`<${tag}(?![^>]*(\\ssrc=|ld\\+json))[^>]*>([\\s\\S]*?)</${tag}>`, 'g');
		const texts = sitePages().flatMap((address) =>
			[...readSiteFile(address).matchAll(inline)].map((match) => match.at(-1)),
		);
		const hashes = texts.map(
			(text) =>
				`'sha256-${createHash('sha256')
					.update(text ?? '')
					.digest('base64')}'`,
		);
		const allowed = (policy[directive] ?? []).filter((source) => HASH.test(source));
		expect([...new Set(hashes)].sort()).toEqual([...allowed].sort());
	}
});

test('no page holds a handler or a style in an attribute', () => {
	for (const address of sitePages()) expect(readSiteFile(address), address).not.toMatch(/<[^>]+\s(on[a-z]+|style)=/i);
});

test('the whole journey with chart and file violates nothing and logs no error', async ({ context }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await toResult(page, MIXED);
	await unfoldAll(page);
	await chooseFile(page, 'kein Check');
	await expect(page.getByRole('alert')).toContainText('beschädigt');
	await page.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Alle Daten löschen' }).click();
	await expect(page.getByRole('heading', { name: 'Ihre Daten sind gelöscht.' })).toBeVisible();
	await openResult(page, MIXED, 'memory');
	expect(faults).toEqual({ console: [], policy: [] });
});

test('the watch on faults sees a planted violation and a planted error', async ({ context }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await page.goto('/methodik/');
	await page.evaluate(() => {
		const image = document.createElement('img');
		image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
		document.body.append(image);
		setTimeout(() => {
			throw new Error('planted');
		});
	});
	await expect.poll(() => faults.policy.join()).toContain('img-src: data');
	await expect.poll(() => faults.console.join()).toContain('planted');
	const refused = await page.evaluate(() => {
		try {
			document.body.innerHTML = '<b>x</b>';
			return 'taken';
		} catch (error) {
			return String(error);
		}
	});
	expect(refused).toContain('TrustedHTML');
});

test('another site cannot frame a page', async ({ page }) => {
	const body = `<!doctype html><title>Fremd</title><iframe src="${ORIGIN}/selbstcheck/"></iframe>`;
	const foreign = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body));
	await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
	try {
		const blocked = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
		await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
		await blocked;
		const [, frame] = page.frames();
		expect(await frame?.getByRole('heading').count()).toBe(0);
	} finally {
		foreign.closeAllConnections();
		await new Promise((resolve) => foreign.close(resolve));
	}
});

test('only a page of this site that leads there makes the browser clear its storage', async ({ request }) => {
	const answer = (headers: Record<string, string>, address = DELETE_STEP) =>
		request.get(address, { headers, maxRedirects: 0 });
	const cleared = async (headers: Record<string, string>, address?: string) =>
		(await answer(headers, address)).headers()['clear-site-data'];
	const ordered = { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'navigate' };
	expect(await cleared(ordered)).toBe('"storage"');
	for (const site of ['none', 'cross-site', 'same-site', '']) {
		expect(await cleared({ ...ordered, 'Sec-Fetch-Site': site }), site).toBeUndefined();
	}
	expect(await cleared({ ...ordered, 'Sec-Fetch-Mode': 'no-cors' })).toBeUndefined();
	expect(await cleared({})).toBeUndefined();
	for (const address of sitePages().filter((page) => page !== DELETE_STEP)) {
		expect(await cleared(ordered, address), address).toBeUndefined();
	}
	const step = await answer(ordered);
	expect([step.status(), step.headers().location]).toEqual([303, DELETED_PAGE]);
	expect(step.headers()['cache-control']).toBe('no-store');
});
