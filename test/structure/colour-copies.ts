/** A colour of the palette that stands in a file of its own. */
const HEX = /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/gi;

/** Pictures know no style sheet; their colours are compared with the palette instead. */
const PICTURE = /\.svg$/;

/** All colours of `tokens.css`, as `#rrggbb`. White, black and the greys between belong to nobody and are left out. */
export function paletteColours(tokens: string): ReadonlySet<string> {
	const colours = [...tokens.matchAll(HEX)].filter(([, red, green, blue]) => red !== green || green !== blue);
	return new Set(colours.map(([colour]) => colour.toLowerCase()));
}

/**
 * Copies of our colours in one file, as text or as three numbers, and colours of a picture that are none of ours, one
 * sentence each.
 */
export function colourFaults(path: string, text: string, palette: ReadonlySet<string>): readonly string[] {
	const named = [...text.matchAll(HEX)].map(([colour]) => colour.toLowerCase());
	if (PICTURE.test(path)) {
		return named.filter((colour) => !palette.has(colour)).map((colour) => `${path}: ${colour} is not in tokens.css`);
	}
	const counted = [...text.matchAll(/0x([0-9a-f]{2}), ?0x([0-9a-f]{2}), ?0x([0-9a-f]{2})\b/gi)].map(
		([, red, green, blue]) => `#${red}${green}${blue}`.toLowerCase(),
	);
	return [...named, ...counted]
		.filter((colour) => palette.has(colour))
		.map((colour) => `${path}: copies ${colour}; read it from @it-kompass/ui`);
}
