import { FONT_URLS } from '@it-kompass/ui/fonts';

const FACES = [
	{ family: 'Source Sans 3 Variable', weight: '200 900' },
	{ family: 'Source Serif 4', weight: '600' },
];

/**
 * Makes our two fonts known to the page, once; each is fetched when text is shown in it. Browsers read no `@font-face`
 * inside a shadow root, and a page with a strict policy takes none from a script but this way.
 */
export function registerFonts(fonts: FontFaceSet): void {
	for (const [at, { family, weight }] of FACES.entries()) {
		if ([...fonts].some((face) => face.family.replaceAll('"', '') === family)) continue;
		fonts.add(new FontFace(family, `url("${FONT_URLS[at]}") format("woff2")`, { weight, display: 'swap' }));
	}
}
