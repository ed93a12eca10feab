import { describe, expect, test } from 'vitest';
import { styleInHead } from './style-in-head.ts';

const style = '<style>astro-island,astro-slot{display:contents}</style>';
const page = (head: string, body: string) => `<html><head><title>T</title>${head}</head><body>${body}</body></html>`;

describe('styleInHead', () => {
	test('moves the style of islands from the page to the end of the head', () => {
		const island = '<astro-island uid="a"></astro-island>';
		expect(styleInHead(page('', `<p>A</p>${style}<script>x()</script>${island}`))).toBe(
			page(style, `<p>A</p><script>x()</script>${island}`),
		);
	});

	test('moves no text that only looks like such a style, and is done after one time', () => {
		const text = page('', `<pre>&lt;style>astro-island</pre><script>"${style}"</script><!--${style}-->`);
		expect(styleInHead(text)).toBe(text);
		const once = styleInHead(page('<style>p{}</style>', style));
		expect(once).toBe(page(`<style>p{}</style>${style}`, ''));
		expect(styleInHead(once)).toBe(once);
	});

	test('leaves a page without islands alone', () => {
		expect(styleInHead(page('', '<p>A</p>'))).toBe(page('', '<p>A</p>'));
	});
});
