import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import Rose from './Rose.svelte';
import type { RoseAxis } from './rose-geometry.ts';
import { showComponent } from './show-component.ts';

const AXES: readonly RoseAxis[] = [
	{ label: 'Steuerung', note: 'reaktiv', initial: 'A', low: 0.25, high: 0.5 },
	{ label: 'Netz', note: 'offen', initial: 'B', low: null, high: null },
	{ label: 'Wiederanlauf', note: 'geregelt', initial: 'C', low: 0.75, high: 0.75 },
];
const count = (selector: string) => document.querySelectorAll(`.rose ${selector}`).length;

describe('Rose', () => {
	test('is one picture with a name, which holds a name and a word for every axis', async () => {
		showComponent(Rose, { axes: AXES, title: 'Neun Bereiche', rings: [0.5] });
		await expect.element(page.getByRole('img', { name: 'Neun Bereiche' })).toBeVisible();
		const texts = [...document.querySelectorAll('.name text')].map((text) => text.textContent);
		expect(texts).toEqual(AXES.flatMap(({ label, note }) => [label, note]));
		expect([count('.ring'), count('.rim'), count('.axis')]).toEqual([1, 1, AXES.length]);
	});

	test('draws no corner that is no number for an axis without a figure', () => {
		showComponent(Rose, { axes: AXES, title: 'Neun Bereiche', rings: [] });
		for (const shape of ['.possible', '.secured']) {
			expect(document.querySelector(`.rose ${shape}`)?.getAttribute('points')).toMatch(/^[\d. ,-]+$/);
		}
	});

	test('keeps every name inside the window at its narrowest', async () => {
		await page.viewport(320, 640);
		showComponent(Rose, { axes: AXES, title: 'Neun Bereiche', rings: [] });
		for (const name of document.querySelectorAll('.name')) {
			const { left, right } = name.getBoundingClientRect();
			expect(left, name.textContent ?? '').toBeGreaterThanOrEqual(0);
			expect(right, name.textContent ?? '').toBeLessThanOrEqual(320);
		}
	});
});
