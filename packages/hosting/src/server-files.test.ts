import { describe, expect, test } from 'vitest';
import { caddyfile } from './caddyfile.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify-files.ts';
import { nginxConf } from './nginx-conf.ts';
import { contentSecurityPolicy, DESK_PATH, PARTNER_PATH, SEARCH_PATH, securityHeaders } from './security-headers.ts';

const hashes = { scripts: ['sha256-AAA='], styles: ['sha256-BBB='], embedHost: 'https://check.example' };
const emitted = [
	['nginxConf', nginxConf(hashes)],
	['caddyfile', caddyfile(hashes)],
	['netlifyHeaders', netlifyHeaders(hashes)],
] as const;

describe.each(emitted)('%s', (_name, text) => {
	test.each(Object.entries(securityHeaders('/', hashes)))('carries %s', (name, value) => {
		const whole = text.replace('$itk_policy always', `"${/^\tdefault "(default-src[^"]*)"/m.exec(text)?.[1]}" always`);
		expect(whole).toMatch(new RegExp(`${name}:? "?${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
	});

	test('lets the search page, and nothing else, load its index', () => {
		const search = contentSecurityPolicy(hashes, SEARCH_PATH);
		expect(search).toContain("connect-src 'self'");
		expect(text.split(search)).toHaveLength(2);
		expect(text.split("connect-src 'self';")).toHaveLength(2);
	});

	test('gives the browser CMS a policy of its own', () => {
		expect(text.split(contentSecurityPolicy(hashes, DESK_PATH))).toHaveLength(2);
	});

	test('lets the page for partners, and nothing else, show the embed host', () => {
		expect(text.split(contentSecurityPolicy(hashes, PARTNER_PATH))).toHaveLength(2);
		expect(text.split('frame-src https://check.example;')).toHaveLength(2);
	});

	test('keeps hashed files for a year', () => {
		expect(text).toContain('public, max-age=31536000, immutable');
	});

	test('closes every bracket it opens', () => {
		const code = text.replace(/"[^"\n]*"/g, '');
		expect(code.split('{').length).toBe(code.split('}').length);
	});
});

describe('nginxConf', () => {
	const text = nginxConf(hashes, [{ from: '/alt/', to: '/neu/' }], '/srv/site');

	test('sends every header with errors too', () => {
		const added = text.split('\n').filter((line) => line.includes('add_header'));
		expect(added.filter((line) => !line.endsWith(' always;'))).toEqual([]);
	});

	test('adds no header inside a location, where it would hide the inherited ones', () => {
		const locations = [...text.matchAll(/location [^{]+\{([^}]*)\}/g)].map((match) => match[1]);
		expect(locations.length).toBeGreaterThan(1);
		expect(locations.filter((body) => body?.includes('add_header'))).toEqual([]);
	});

	test.each([
		['/daten-loeschen/|same-origin|navigate', true],
		['/daten-loeschen/index.html|same-origin|navigate', true],
		['/daten-loeschen/||', false],
		['/daten-loeschen/|none|navigate', false],
		['/daten-loeschen/|cross-site|navigate', false],
		['/daten-loeschen/|same-site|navigate', false],
		['/daten-loeschen/|same-origin|no-cors', false],
		['/daten-geloescht/|same-origin|navigate', false],
		['/|same-origin|navigate', false],
	])('clears the storage for %s: %s', (key, expected) => {
		const rule = /"~(\^\S+)" '"storage"'/.exec(text)?.[1];
		expect(new RegExp(rule ?? 'no rule').test(key)).toBe(expected);
	});

	test.each([
		['200/_astro/a.js', true],
		['404/_astro/a.js', false],
		['200/index.html', false],
	])('calls %s immutable: %s', (key, expected) => {
		const rule = /"~(\^\S+)" "public/.exec(text)?.[1];
		expect(new RegExp(rule ?? 'no rule').test(key)).toBe(expected);
	});

	test('serves the given folder', () => {
		expect(text).toContain('root /srv/site;');
	});
});

describe('netlifyHeaders', () => {
	test('never clears storage, because such a host cannot tell who asks', () => {
		expect(netlifyHeaders(hashes)).not.toContain('Clear-Site-Data');
	});

	test('keeps the policy on one line', () => {
		expect(netlifyHeaders(hashes)).toContain(`  Content-Security-Policy: ${contentSecurityPolicy(hashes, '/')}\n`);
	});
});

describe('netlifyRedirects', () => {
	test('names source, destination and status', () => {
		expect(netlifyRedirects().split('\n')).toEqual([
			'/daten-loeschen/ /daten-geloescht/ 302!',
			'/sitemap.xml /sitemap-index.xml 301',
			'/redirects.json /404.html 404!',
			'',
		]);
	});
});

describe('the step that deletes', () => {
	test.each([
		['nginxConf', nginxConf(hashes), 'location = /daten-loeschen/ { return 303 /daten-geloescht/; }'],
		['caddyfile', caddyfile(hashes), 'redir @clear_step /daten-geloescht/ 303'],
		['netlifyRedirects', netlifyRedirects(), '/daten-loeschen/ /daten-geloescht/ 302!'],
	])('%s leads on to the confirmation, so that Back and reload never take it again', (_name, text, rule) => {
		expect(text).toContain(rule);
	});
});

describe('redirects of a site', () => {
	const redirects = [{ from: '/alt/', to: '/neu/' }];

	test.each([
		['nginxConf', nginxConf(hashes, redirects), 'location = /alt/ { return 301 /neu/; }'],
		['caddyfile', caddyfile(hashes, redirects), '\tredir /alt/ /neu/ 301\n'],
		['netlifyRedirects', netlifyRedirects(redirects), '/alt/ /neu/ 301\n'],
	])('%s carries them and hides their list', (_name, text, rule) => {
		expect(text).toContain(rule);
		expect(text).toMatch(/\/redirects\.json.*404/);
		expect(text).not.toContain('/sitemap.xml');
	});
});
