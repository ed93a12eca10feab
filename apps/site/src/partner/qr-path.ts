import { encode } from 'uqr';

/** A QR code as one SVG path of unit squares, quiet zone included. */
export interface QrPath {
	/** Width and height in units. */
	readonly size: number;
	readonly path: string;
}

/** Squares of quiet zone on each side, as ISO/IEC 18004 asks. */
const QUIET = 4;

/** Draws a text as a QR code that still reads with 15 % of it hidden. */
export function qrPath(text: string): QrPath {
	const { data, size } = encode(text, { ecc: 'M', border: QUIET });
	const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
	return { size, path: squares.join('') };
}

/** The code as a file, black on white. */
export function qrFile({ size, path }: QrPath): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
