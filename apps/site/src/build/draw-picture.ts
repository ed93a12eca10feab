import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Colours } from '@it-kompass/ui/theme';
import satori from 'satori';
import sharp from 'sharp';
import { ourColours } from '../lib/our-colours.ts';
import { indexedPng, type Rgb } from './indexed-png.ts';

export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;

/** What a preview picture says. */
export interface PictureText {
	readonly eyebrow: string;
	readonly title: string;
}

const require = createRequire(import.meta.url);
const font = (weight: 400 | 600) => ({
	name: 'Source Serif 4',
	data: readFileSync(require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`)),
	weight,
});
const FONTS = [font(400), font(600)];

/** One of our colours in light, which is how all pictures are; each part from 0 to 255. */
function inLight(name: keyof Colours): Rgb {
	const [red, green, blue] = ourColours().light[name];
	return [Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255)];
}

const [PAPER, INK, PETROL, ACCENT] = [inLight('paper'), inLight('ink'), inLight('petrol'), inLight('accent')];

/** Steps from paper to a colour, so that edges are smooth. */
const STEPS = 64;
const blend = (colour: Rgb, step: number): Rgb => {
	const part = (index: 0 | 1 | 2) => Math.round(PAPER[index] + ((colour[index] - PAPER[index]) * step) / (STEPS - 1));
	return [part(0), part(1), part(2)];
};
const PALETTE = [INK, PETROL, ACCENT].flatMap((colour) =>
	Array.from({ length: STEPS }, (_, step) => blend(colour, step)),
);
const [INK_AT, PETROL_AT, ACCENT_AT] = [0, STEPS, 2 * STEPS];

const MARGIN = 80;
/** Blocks are a little larger than their text: the diamond of the brand and the tails of letters stand over. */
const BLEED = 8;
const BLOCK_WIDTH = PICTURE_WIDTH - 2 * (MARGIN - BLEED);
const TOP = 72;
const LINE_HEIGHT = 47;
const BRAND_TOP = PICTURE_HEIGHT - 64 - LINE_HEIGHT;
const line = { fontSize: 34, height: LINE_HEIGHT, alignItems: 'center' };

type Drawn = { readonly type: string; readonly props: Readonly<Record<string, unknown>> };

function box(style: Readonly<Record<string, unknown>>, children: string | readonly Drawn[]): Drawn {
	return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** How much of each pixel of a block is covered, from 0 to 255, row by row. */
async function coverage(block: Drawn): Promise<Uint8Array> {
	const tree = box({ width: BLOCK_WIDTH, padding: BLEED, fontFamily: 'Source Serif 4' }, [block]);
	const svg = await satori(tree as Parameters<typeof satori>[0], { width: BLOCK_WIDTH, fonts: FONTS });
	return sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
}

/** Puts a block into the picture, its text at `top`. `colourAt` is the place of its colour in the palette. */
function put(pixels: Uint8Array, block: Uint8Array, top: number, colourAt: number): void {
	const height = block.length / BLOCK_WIDTH;
	for (let y = 0; y < height; y += 1) {
		const [from, to] = [y * BLOCK_WIDTH, (top - BLEED + y) * PICTURE_WIDTH + MARGIN - BLEED];
		for (let x = 0; x < BLOCK_WIDTH; x += 1) {
			const step = (block[from + x] ?? 0) >> 2;
			if (step > 0) pixels[to + x] = colourAt + step;
		}
	}
}

const DIAMOND = { width: 18, height: 18, background: 'black', transform: 'rotate(45deg)' };

/** What all pictures have: paper, and the brand below. */
async function drawFrame(): Promise<Uint8Array> {
	const pixels = new Uint8Array(PICTURE_WIDTH * PICTURE_HEIGHT);
	put(pixels, await coverage(box(line, [box(DIAMOND, '')])), BRAND_TOP, ACCENT_AT);
	const brand = box({ ...line, marginLeft: 2 * DIAMOND.width, fontWeight: 600 }, 'IT-Kompass');
	put(pixels, await coverage(brand), BRAND_TOP, INK_AT);
	return pixels;
}

let frame: Promise<Uint8Array> | undefined;

/** Lines above titles that were drawn already; the pages of a section share theirs. */
const eyebrows = new Map<string, Promise<Uint8Array>>();

function eyebrowOf(text: string): Promise<Uint8Array> {
	const drawn = eyebrows.get(text) ?? coverage(box(line, text));
	eyebrows.set(text, drawn);
	return drawn;
}

/** A title of one or two lines stands big, a long one smaller, so that five lines always fit. */
function sizeOf(title: string): number {
	if (title.length <= 40) return 84;
	return title.length <= 75 ? 68 : 56;
}

/** The preview picture as PNG. The same text gives the same bytes. */
export async function drawPicture({ eyebrow, title }: PictureText): Promise<Buffer> {
	frame ??= drawFrame();
	const pixels = (await frame).slice();
	put(pixels, await eyebrowOf(eyebrow), TOP, PETROL_AT);
	const block = await coverage(box({ fontSize: sizeOf(title), fontWeight: 600, lineHeight: 1.12 }, title));
	const height = block.length / BLOCK_WIDTH - 2 * BLEED;
	put(pixels, block, Math.floor((TOP + LINE_HEIGHT + BRAND_TOP - height) / 2), INK_AT);
	return indexedPng(pixels, PICTURE_WIDTH, PALETTE);
}
