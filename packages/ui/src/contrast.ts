/** A colour in sRGB; each part from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Text has to stand out this much from what is behind it (WCAG 2.2, 1.4.3). */
export const TEXT_CONTRAST = 4.5;

/** Outlines and marks need less (WCAG 2.2, 1.4.11). */
export const MARK_CONTRAST = 3;

/** Contrast of two colours, 1 to 21, as WCAG defines it. The order does not matter. */
export function contrast(a: Rgb, b: Rgb): number {
	const [lower = 0, higher = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
	return (higher + 0.05) / (lower + 0.05);
}

/** Share 0 of `b` is `a`, share 1 is `b`; on a straight line through sRGB. */
export function mix(a: Rgb, b: Rgb, share: number): Rgb {
	return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

/** Whether white text would be easier to read on it than black. */
export function isDark(colour: Rgb): boolean {
	return contrast(colour, [1, 1, 1]) > contrast(colour, [0, 0, 0]);
}

/** As CSS writes it, e.g. `rgb(168 60 23)`. Rounding costs at most half a step of 255. */
export function cssColour(colour: Rgb): string {
	return `rgb(${colour.map((part) => Math.round(part * 255)).join(' ')})`;
}

function luminance([red, green, blue]: Rgb): number {
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
