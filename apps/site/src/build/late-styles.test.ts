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

	test('leaves a page without islands alone', () => {
		expect(withoutLateStyles(head, chunks)).toBe(head);
	});

	test('keeps every stylesheet no script claims', () => {
		expect(withoutLateStyles(head + island, [])).toBe(head + island);
	});
});
