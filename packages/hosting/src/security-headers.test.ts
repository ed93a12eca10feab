import { describe, expect, test } from 'vitest';
import { clearsStorage, contentSecurityPolicy, securityHeaders } from './security-headers.ts';

const none = { scripts: [], styles: [] };

describe('contentSecurityPolicy', () => {
	test('allows exactly what the architecture names', () => {
		expect(contentSecurityPolicy({ scripts: ['sha256-AAA='], styles: ['sha256-BBB='] }, '/').split('; ')).toEqual([
			"default-src 'none'",
			"script-src 'self' 'sha256-AAA='",
			"style-src 'self' 'sha256-BBB='",
			"img-src 'self'",
			"font-src 'self'",
			"connect-src 'none'",
			"form-action 'none'",
			"base-uri 'none'",
			"object-src 'none'",
			"frame-ancestors 'none'",
			"require-trusted-types-for 'script'",
			'trusted-types svelte-trusted-html',
		]);
	});

	test('holds no unsafe source, no scheme and no foreign host', () => {
		expect(contentSecurityPolicy(none, '/')).not.toMatch(/unsafe-|data:|https?:|\*/);
	});

	test('lets the search page ask this site and run its program, and nothing more', () => {
		const changed = contentSecurityPolicy(none, '/suche/').split('; ');
		const usual = contentSecurityPolicy(none, '/').split('; ');
		expect(changed.filter((directive) => !usual.includes(directive))).toEqual([
			"script-src 'self' 'wasm-unsafe-eval'",
			"connect-src 'self'",
		]);
		expect(contentSecurityPolicy(none, '/suche/anders/')).toBe(contentSecurityPolicy(none, '/'));
	});

	test('lets the page for partners show the embed host, and nothing more', () => {
		const built = { ...none, embedHost: 'https://check.example' };
		const changed = contentSecurityPolicy(built, '/partner/').split('; ');
		const usual = contentSecurityPolicy(built, '/').split('; ');
		expect(changed.filter((directive) => !usual.includes(directive))).toEqual(['frame-src https://check.example']);
		expect(usual.join()).not.toContain('check.example');
		expect(contentSecurityPolicy(none, '/partner/')).toBe(contentSecurityPolicy(none, '/'));
	});

	test('lets the browser CMS speak with code hosts only, and run nothing inline', () => {
		const desk = contentSecurityPolicy(none, '/admin/');
		expect(desk).toContain("connect-src 'self' data: blob: https://api.github.com https://gitlab.com;");
		expect(desk).toContain("script-src 'self';");
		expect(desk).not.toContain('unsafe');
	});

	test('is one line, so no value can start a header of its own', () => {
		expect(contentSecurityPolicy(none, '/')).not.toMatch(/[\r\n]/);
	});
});

describe('securityHeaders', () => {
	test.each([
		['Referrer-Policy', 'no-referrer'],
		['X-Content-Type-Options', 'nosniff'],
		['Cross-Origin-Opener-Policy', 'same-origin'],
		['Cross-Origin-Embedder-Policy', 'require-corp'],
		['Cross-Origin-Resource-Policy', 'same-origin'],
		['X-DNS-Prefetch-Control', 'off'],
	])('sends %s: %s', (name, value) => {
		expect(securityHeaders('/', none)[name]).toBe(value);
	});

	test('keeps browsers on https for a year', () => {
		expect(securityHeaders('/', none)['Strict-Transport-Security']).toMatch(/^max-age=31536000/);
	});

	test.each(['camera', 'microphone', 'geolocation', 'browsing-topics', 'interest-cohort'])('denies %s', (feature) => {
		expect(securityHeaders('/', none)['Permissions-Policy']?.split(', ')).toContain(`${feature}=()`);
	});

	test('is the same for every address but the one that deletes', () => {
		expect(securityHeaders('/ratgeber/', none)).toEqual(securityHeaders('/_astro/a.js', none));
		expect(securityHeaders('/daten-loeschen/', none)).toEqual(securityHeaders('/', none));
		expect(securityHeaders('/daten-loeschen/', none, { site: 'same-origin', mode: 'navigate' })).toEqual({
			...securityHeaders('/', none),
			'Clear-Site-Data': '"storage"',
		});
	});
});

describe('clearsStorage', () => {
	test.each([
		['/daten-loeschen/', 'same-origin', 'navigate', true],
		['/daten-loeschen/', 'same-origin', 'no-cors', false],
		['/daten-loeschen/', 'same-origin', undefined, false],
		['/daten-loeschen/', undefined, undefined, false],
		['/daten-loeschen/', 'none', 'navigate', false],
		['/daten-loeschen/', 'cross-site', 'navigate', false],
		['/daten-loeschen/', 'same-site', 'navigate', false],
		['/daten-loeschen/', 'unheard-of', 'navigate', false],
		['/daten-loeschen', 'same-origin', 'navigate', false],
		['/daten-geloescht/', 'same-origin', 'navigate', false],
		['/', 'same-origin', 'navigate', false],
	])('for %s asked by %s to %s is %s', (path, site, mode, expected) => {
		expect(clearsStorage(path, { site, mode })).toBe(expected);
	});
});
