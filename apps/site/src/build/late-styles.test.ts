import { describe, expect, test } from 'vitest';
import { withoutLateStyles } from './late-styles.ts';

const chunks = [
	{ file: '_astro/Check.js', imports: ['_astro/screens.js'], styles: ['_astro/check.css'] },
	{ file: '_astro/screens.js', imports: [], styles: ['_astro/screens.css'] },
	{ file: '_astro/Result.js', imports: ['_astro/screens.js'], styles: ['_astro/result.css', '_astro/screens.css'] },
];
const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;
const head = ['page', 'check', 'screens', 'result'].map(link).join('');
const island = '<astro-island component-url="/_astro/Check.js" renderer-url="/_astro/client.js"></astro-island>';

describe('withoutLateStyles', () => {
	test('drops what only late parts need and keeps what is needed at once, or belongs to the page', () => {
		const expected = ['page', 'check', 'screens'].map(link).join('');
		expect(withoutLateStyles(head + island, chunks)).toBe(expected + island);
	});

	test('knows a stylesheet and an island however they are written', () => {
		const odd = `<head><LINK href='/_astro/result.css' data-a rel=stylesheet>${link('check')}</head>`;
		const quoted = island.replaceAll('"', "'");
		expect(withoutLateStyles(odd + quoted, chunks)).toBe(`<head>${link('check')}</head>${quoted}`);
	});

	test('drops no text that only looks like a stylesheet, and finds islands within islands', () => {
		const text = `<p title='${link('result')}'>A</p><script>"${link('result')}"</script><!--${link('result')}-->`;
		expect(withoutLateStyles(text + island, chunks)).toBe(text + island);
		const inner = '<astro-island component-url="/_astro/Result.js"></astro-island>';
		const outer = `${link('result')}<astro-island component-url="/_astro/Check.js">${inner}</astro-island>`;
		expect(withoutLateStyles(outer, chunks)).toBe(outer);
	});

	test('leaves a page without islands alone', () => {
		expect(withoutLateStyles(head, chunks)).toBe(head);
	});

	test('keeps every stylesheet no script claims', () => {
		expect(withoutLateStyles(head + island, [])).toBe(head + island);
	});
});
