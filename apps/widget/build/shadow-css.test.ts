import { describe, expect, test } from 'vitest';
import { shadowCss } from './shadow-css.ts';

describe('shadowCss', () => {
	test.each([
		['p{margin:1.5rem -.25rem 0}', 'p{margin:calc(1.5 * var(--itk-rem)) calc(-.25 * var(--itk-rem)) 0}'],
		[
			'h1{font-size:clamp(2rem, 1.4rem + 2.4vw, 3rem)}',
			'h1{font-size:clamp(calc(2 * var(--itk-rem)), calc(1.4 * var(--itk-rem)) + 2.4cqi, calc(3 * var(--itk-rem)))}',
		],
		['@media (max-width: 63.99rem) {a{b:c}}', '@container itk (max-width: 1023.84px) {a{b:c}}'],
		['@container (width < 30rem) {a{b:c}}', '@container (width < 480px) {a{b:c}}'],
		[':root {--a:b}', ':host {--a:b}'],
		['html,\nbody {a:b}', 'html,\n.itk-body {a:b}'],
		['@media (min-width: 62rem) {a{b:c}}', '@container itk (min-width: 992px) {a{b:c}}'],
	])('changes %s', (css, expected) => {
		expect(shadowCss(css)).toBe(expected);
	});

	test.each([
		'p{width:calc(100vw - 2px)}',
		'@media print{p{font-size:9pt}}',
		'@media (prefers-color-scheme: dark){p{color:red}}',
		'.a-1rem{color:red}',
		'p{font-size:1.2em}',
		'.body{color:red}',
	])('leaves %s alone', (css) => {
		expect(shadowCss(css)).toBe(css);
	});
});
