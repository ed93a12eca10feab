import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InlineNotAllowedError, inlineHashes, inlineHashesOf } from './inline-hashes.ts';

const LOAD =
	'(()=>{var e=async t=>{await(await t())()};(self.Astro||(self.Astro={})).load=e;window.dispatchEvent(new Event("astro:load"));})();';
const ISLAND =
	'(()=>{class f extends HTMLElement{}customElements.get("astro-island")||customElements.define("astro-island",f)})();';
const STYLE = 'astro-island,astro-slot,astro-static-slot{display:contents}';
const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('inlineHashesOf', () => {
	test('hashes the island runtime exactly as it stands in the page', () => {
		const page = `<body><style>${STYLE}</style><script>${LOAD}</script><script type="module">${ISLAND}</script></body>`;
		expect(inlineHashesOf(page)).toEqual({ scripts: [sha(LOAD), sha(ISLAND)].sort(), styles: [sha(STYLE)] });
	});

	test('names each hash once', () => {
		expect(inlineHashesOf(`<script>${LOAD}</script><script>${LOAD}</script>`).scripts).toEqual([sha(LOAD)]);
	});

	test('lets script files of the site and JSON data pass', () => {
		const page =
			'<script type="module" src="/_astro/a.js"></script><script type="application/ld+json">{"a":1}</script>';
		expect(inlineHashesOf(page)).toEqual({ scripts: [], styles: [] });
	});

	test.each([
		'https://check.example/',
		'https://*',
		"'self'",
		'http://check.example',
		'https://a.example https://b.example',
	])('refuses %s as the embed host, which would widen the policy', (host) => {
		expect(() => inlineHashesOf(`<div data-embed-host="${host}"></div>`)).toThrow('it takes one origin');
	});

	test.each([
		['<script>alert(1)</script>', 'inline script: alert(1)'],
		['<script type="module">import "/a.js"</script>', 'inline script: import'],
		[`<script>alert(1);${LOAD}</script>`, 'inline script: alert(1)'],
		[`<script>${LOAD}alert(1)</script>`, 'inline script'],
		['<template><script>alert(1)</script></template>', 'inline script'],
		['<svg><script>alert(1)</script></svg>', 'inline script'],
		['<script type="importmap">{}</script>', 'script of type importmap'],
		['<script type="speculationrules">{}</script>', 'script of type speculationrules'],
		['<script src="https://example.org/a.js"></script>', 'script from https://example.org/a.js'],
		['<script src="//example.org/a.js"></script>', 'script from //example.org/a.js'],
		['<style>p{color:red}</style>', 'inline style: p{color:red}'],
		[`<style>${STYLE}p{}</style>`, 'inline style'],
		['<p style="color:red">x</p>', '<p> has a style attribute'],
		['<img src="/a.png" onerror="alert(1)">', '<img> has the event attribute onerror'],
		['<a href=" JavaScript:alert(1)">x</a>', '<a> has a javascript: address in href'],
		['<svg><a xlink:href="javascript:alert(1)">x</a></svg>', '<a> has a javascript: address in xlink:href'],
	])('refuses %s', (html, message) => {
		expect(() => inlineHashesOf(html)).toThrow(InlineNotAllowedError);
		expect(() => inlineHashesOf(html)).toThrow(message);
	});
});

describe('inlineHashes', () => {
	let dist: string;
	beforeEach(async () => {
		dist = await mkdtemp(join(tmpdir(), 'itk-dist-'));
		await mkdir(join(dist, 'check'));
		await writeFile(join(dist, 'index.html'), '<p>Start</p>');
		await writeFile(join(dist, 'check/index.html'), `<script>${LOAD}</script>`);
	});
	afterEach(() => rm(dist, { recursive: true }));

	test('gathers the hashes of all pages', async () => {
		expect(await inlineHashes(dist)).toEqual({ scripts: [sha(LOAD)], styles: [] });
	});

	test('takes the embed host from the page for partners, and from no other', async () => {
		const page = '<section data-embed-host="https://check.example"></section>';
		await writeFile(join(dist, 'check/index.html'), page);
		expect((await inlineHashes(dist)).embedHost).toBeUndefined();
		await mkdir(join(dist, 'partner'));
		await writeFile(join(dist, 'partner/index.html'), page);
		expect((await inlineHashes(dist)).embedHost).toBe('https://check.example');
	});

	test('names every page with a finding', async () => {
		await writeFile(join(dist, 'index.html'), '<p style="x">Start</p>');
		await writeFile(join(dist, '404.html'), '<script>alert(1)</script>');
		await expect(inlineHashes(dist)).rejects.toThrow(/404\.html: inline script.*\n.*index\.html: <p> has a style/);
	});
});
