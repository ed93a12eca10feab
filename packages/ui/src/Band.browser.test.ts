import { describe, expect, test } from 'vitest';
import Band from './Band.svelte';
import { showComponent } from './show-component.ts';

const all = (selector: string) => [...document.querySelectorAll<SVGElement>(`.band ${selector}`)];

describe('Band', () => {
	test('draws what is secured solid, what is possible hatched behind it, and the ticks', () => {
		showComponent(Band, { low: 0.25, high: 0.625, ticks: [0.4, 0.7] });
		expect(all('.solid').map((rect) => rect.getAttribute('width'))).toEqual(['25%']);
		const [hatched] = all('[fill^=url]');
		expect([hatched?.getAttribute('x'), hatched?.getAttribute('width')]).toEqual(['25%', '37.5%']);
		expect(document.querySelector(hatched?.getAttribute('fill')?.slice(4, -1) ?? '-')?.tagName).toBe('pattern');
		expect(all('.tick').map((rect) => rect.getAttribute('x'))).toEqual(['40%', '70%']);
	});

	test('draws nothing hatched when nothing more is possible', () => {
		showComponent(Band, { low: 0.5, high: 0.5 });
		expect(all('[fill^=url]')).toEqual([]);
	});

	test('is left out by screen readers, which have the words beside it', () => {
		showComponent(Band, { low: 0.5, high: 0.5 });
		expect(document.querySelector('.band')?.getAttribute('aria-hidden')).toBe('true');
	});

	test('does not share its hatching with another band', () => {
		for (const high of [0.6, 0.9]) showComponent(Band, { low: 0.5, high });
		const fills = all('[fill^=url]').map((rect) => rect.getAttribute('fill'));
		expect(new Set(fills).size).toBe(2);
	});
});
