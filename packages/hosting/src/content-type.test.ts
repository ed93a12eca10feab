import { describe, expect, test } from 'vitest';
import { contentType, isCompressible } from './content-type.ts';

describe('contentType', () => {
	test.each([
		['index.html', 'text/html; charset=utf-8'],
		['_astro/x.JS', 'text/javascript; charset=utf-8'],
		['fonts/a.woff2', 'font/woff2'],
		['wordpress/a.zip', 'application/zip'],
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
