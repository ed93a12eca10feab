import type { Rgb } from './contrast.ts';
import { type Colours, PALETTE_COLOURS } from './palette.ts';

/** Our colours in both schemes. */
export interface SchemeColours {
	readonly light: Colours;
	readonly dark: Colours;
}

/** The style sheet with our colours is not built as expected. The message names the colour. */
export class SchemeColoursError extends Error {
	override readonly name = 'SchemeColoursError';
}

/**
 * Reads our colours from the text of `tokens.css`: light stands first, dark behind it, print last.
 *
 * @throws SchemeColoursError when a colour is missing or not written as `#rrggbb`
 */
export function schemeColours(css: string): SchemeColours {
	const dark = css.indexOf('prefers-color-scheme: dark');
	return { light: coloursIn(css.slice(0, dark)), dark: coloursIn(css.slice(dark, css.indexOf('@media print'))) };
}

/** A colour as `#rrggbb`; `null` for anything else. */
export function hexColour(text: string): Rgb | null {
	const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
	if (found === null) return null;
	const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => Number.parseInt(part, 16) / 255);
	return [red, green, blue];
}

/** A colour as `#rrggbb`, the other way round: for places that CSS does not reach. */
export function colourHex(colour: Rgb): string {
	return `#${colour
		.map((part) =>
			Math.round(part * 255)
				.toString(16)
				.padStart(2, '0'),
		)
		.join('')}`;
}

function coloursIn(css: string): Colours {
	return Object.fromEntries(
		PALETTE_COLOURS.map((name) => {
			const colour = hexColour(new RegExp(`--itk-color-${name}: (#[0-9a-f]{6});`).exec(css)?.[1] ?? '');
			if (colour === null) throw new SchemeColoursError(`tokens.css has no --itk-color-${name} as #rrggbb.`);
			return [name, colour];
		}),
	) as Colours;
}
