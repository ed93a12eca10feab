import { describe, expect, test } from 'vitest';
import { contentType, isCompressible } from './content-type.ts';

describe('contentType', () => {
	test.each([
		['index.html', 'text/html; charset=utf-8'],
		['_astro/x.JS', 'text/javascript; charset=utf-8'],
		['fonts/a.woff2', 'font/woff2'],
		['wordpress/a.zip', 'application/zip'],
		['ratgeber/atom.xml', 'application/xml; charset=utf-8'],
		['favicon.ico', 'image/x-icon'],
		['logo.svg', 'image/svg+xml; charset=utf-8'],
		['site.webmanifest', 'application/manifest+json; charset=utf-8'],
		['a.json', 'application/json; charset=utf-8'],
		['termine.ics', 'text/calendar; charset=utf-8'],
		['search.wasm', 'application/wasm'],
		['a.constructor', 'application/octet-stream'],
		['constructor', 'application/octet-stream'],
		['a.toString', 'application/octet-stream'],
		['.htaccess', 'application/octet-stream'],
	])('of %s is %s', (path, type) => {
		expect(contentType(path)).toBe(type);
	});
});

describe('isCompressible', () => {
	test.each([
		['a.css', true],
		['a.svg', true],
		['a.woff2', false],
		['a.png', false],
	])('of %s is %s', (path, expected) => {
		expect(isCompressible(contentType(path))).toBe(expected);
	});
});
