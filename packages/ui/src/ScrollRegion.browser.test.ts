import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import ScrollRegion from './ScrollRegion.svelte';
import { content, showComponent } from './show-component.ts';

describe('ScrollRegion', () => {
	test('keeps what is too wide in its own box, which the keyboard reaches and scrolls', async () => {
		showComponent(ScrollRegion, { label: 'Tabelle', children: content('<div style="width:3000px">Breit</div>') });
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
		await userEvent.keyboard('{Tab}');
		const region = page.getByRole('region', { name: 'Tabelle' });
		await expect.element(region).toHaveFocus();
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(() => region.element().scrollLeft).toBeGreaterThan(0);
	});
});
