import { describe, expect, test } from 'vitest';
import { markup, rendered } from '../fixtures/rendered.ts';
import Table from './Table.svelte';

const props = { caption: 'Neun Bereiche', children: markup('<tbody><tr><td>1</td></tr></tbody>') };

describe('Table', () => {
	test('its caption names the table and the box the keyboard scrolls', () => {
		const find = rendered(Table, props);
		expect(find('caption')[0]?.text).toBe('Neun Bereiche');
		expect(find('section')[0]?.attributes).toMatchObject({ 'aria-label': 'Neun Bereiche', tabindex: '0' });
	});

	test('a hidden caption is still there to be read', () => {
		const [caption] = rendered(Table, { ...props, hideCaption: true })('caption');
		expect([caption?.text, caption?.attributes.class]).toEqual([
			'Neun Bereiche',
			expect.stringContaining('itk-visually-hidden'),
		]);
	});

	test('the hint that it is cut is for eyes only and outside what scrolls', () => {
		const find = rendered(Table, props);
		const hint = find('p')[0];
		expect([hint?.text, hint?.attributes['aria-hidden']]).toEqual([expect.stringContaining('zur Seite'), 'true']);
		expect(find('section')[0]?.text).not.toContain('zur Seite');
	});
});
