import type { Rgb } from './contrast.ts';

const NUMBERS = /^color\(srgb ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)(?: \/ ([\d.]+))?\)$/;

/**
 * What a browser makes of a CSS colour, in whatever form it is written.
 *
 * @param probe an element of the page; its `color` is set and taken back
 * @returns `null` for what is no colour, or lets something shine through
 */
export function readColour(probe: HTMLElement, value: string): Rgb | null {
	if (!CSS.supports('color', value)) return null;
	probe.style.setProperty('color', `color-mix(in srgb, ${value}, ${value})`);
	const found = NUMBERS.exec(getComputedStyle(probe).color);
	probe.style.removeProperty('color');
	if (found === null) return null;
	const [red = 0, green = 0, blue = 0, alpha = 1] = found
		.slice(1)
		.map((part) => (part === undefined ? 1 : Number(part)));
	if (alpha < 1) return null;
	const within = (part: number) => Math.min(1, Math.max(0, part));
	return [within(red), within(green), within(blue)];
}
