import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';

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

// The light theme of packages/ui/src/tokens.css; a picture has no themes.
const PAPER = '#faf8f3';
const INK = '#14213d';
const PETROL = '#0f5e63';
const ACCENT = '#a83c17';

type Drawn = { readonly type: string; readonly props: Readonly<Record<string, unknown>> };

function box(style: Readonly<Record<string, unknown>>, children: string | readonly Drawn[]): Drawn {
	return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A title of one or two lines stands big, a long one smaller, so that five lines always fit. */
function sizeOf(title: string): number {
	if (title.length <= 40) return 84;
	return title.length <= 75 ? 68 : 56;
}

/** The preview picture as PNG. The same text gives the same bytes. */
export async function drawPicture({ eyebrow, title }: PictureText): Promise<Buffer> {
	const tree = box(
		{
			width: PICTURE_WIDTH,
			height: PICTURE_HEIGHT,
			boxSizing: 'border-box',
			flexDirection: 'column',
			justifyContent: 'space-between',
			padding: '72px 80px 64px',
			background: PAPER,
			color: INK,
			fontFamily: 'Source Serif 4',
		},
		[
			box({ color: PETROL, fontSize: 34 }, eyebrow),
			box({ fontSize: sizeOf(title), fontWeight: 600, lineHeight: 1.12 }, title),
			box({ alignItems: 'center', fontSize: 34, fontWeight: 600 }, [
				box({ width: 18, height: 18, marginRight: 18, background: ACCENT, transform: 'rotate(45deg)' }, ''),
				box({}, 'IT-Kompass'),
			]),
		],
	);
	const svg = await satori(tree as Parameters<typeof satori>[0], {
		width: PICTURE_WIDTH,
		height: PICTURE_HEIGHT,
		fonts: FONTS,
	});
	// Harder compression or a palette saves a third of the bytes and takes two to four times as long; no page loads the picture.
	return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 6 }).toBuffer();
}
