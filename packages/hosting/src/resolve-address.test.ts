import { describe, expect, test } from 'vitest';
import { resolveAddress } from './resolve-address.ts';

const files = new Set([
	'index.html',
	'404.html',
	'robots.txt',
	'ratgeber/index.html',
	'größe/index.html',
	'a/b.js',
	'new.xml',
]);
const redirects = [
	{ from: '/old.xml', to: '/new.xml' },
	{ from: '/alt/', to: '/ratgeber/' },
	{ from: '/alt', to: '/ratgeber/' },
	{ from: '/robots.txt', to: '/ratgeber/' },
];
const resolve = (target: string) => resolveAddress(target, files, redirects);

describe('resolveAddress', () => {
	test.each([
		['/', 'index.html'],
		['/?x=1', 'index.html'],
		['/ratgeber/', 'ratgeber/index.html'],
		['/gr%C3%B6%C3%9Fe/', 'größe/index.html'],
		['/a/b.js?v=2', 'a/b.js'],
		['/robots.txt', 'robots.txt'],
	])('serves %s from %s', (target, file) => {
		expect(resolve(target)).toMatchObject({ kind: 'file', file });
	});

	test.each([
		['/ratgeber', '/ratgeber/'],
		['/ratgeber?a=b', '/ratgeber/?a=b'],
		['/ratgeber/index.html', '/ratgeber/'],
		['/index.html', '/'],
		['/gr%C3%B6%C3%9Fe', '/gr%C3%B6%C3%9Fe/'],
		['/old.xml', '/new.xml'],
		['/alt/?a=b', '/ratgeber/?a=b'],
		['/alt', '/ratgeber/'],
	])('redirects %s to %s', (target, location) => {
		expect(resolve(target)).toMatchObject({ kind: 'redirect', location });
	});

	test.each([
		'/missing',
		'/missing/',
		'/dead.xml',
		'/../package.json',
		'/%2e%2e/package.json',
		'/a/..%2f..%2fpackage.json',
		'/a/../robots.txt',
		'/a\\b.js',
		'//ratgeber',
		'//example.org/',
		'/__proto__',
		'/constructor/',
	])('finds nothing for %s', (target) => {
		expect(resolve(target).kind).toBe('missing');
	});

	test.each(['/%', '/%zz', '/%ff', '/a%00.html', '/%0d%0aX: y', '/%7f', 'http://example.org/', '*', ''])(
		'cannot read %s',
		(target) => {
			expect(resolve(target).kind).toBe('unreadable');
		},
	);
});
