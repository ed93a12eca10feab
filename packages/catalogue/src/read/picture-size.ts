/** Width and height of a picture, in pixels. */
export interface PictureSize {
	readonly width: number;
	readonly height: number;
}

type Parser = (view: DataView) => PictureSize | null;

const text = (view: DataView, at: number, length = 4) =>
	Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(at + index))).join('');

const png: Parser = (view) =>
	view.getUint32(0) === 0x89504e47 && text(view, 12) === 'IHDR'
		? { width: view.getUint32(16), height: view.getUint32(20) }
		: null;

/** Start of frame 0 to 15, without the tables and arithmetic marks that share the range. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpeg: Parser = (view) => {
	if (view.getUint16(0) !== 0xffd8) return null;
	let at = 2;
	while (view.getUint8(at) === 0xff) {
		const marker = view.getUint8(at + 1);
		if (marker === 0xff) at += 1;
		else if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
		else at += 2 + view.getUint16(at + 2);
	}
	return null;
};

const webp: Parser = (view) => {
	if (text(view, 0) !== 'RIFF' || text(view, 8) !== 'WEBP') return null;
	const kind = text(view, 12);
	const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
	if (kind === 'VP8X') return { width: uint24(24) + 1, height: uint24(27) + 1 };
	if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
	if (kind !== 'VP8L') return null;
	const bits = view.getUint32(21, true);
	return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
};

/** AVIF keeps its size in an `ispe` box deep inside `meta`; the largest counts, the others are thumbnails and alpha. */
const avif: Parser = (view) => {
	if (text(view, 4) !== 'ftyp' || !/^avi[fs]$/.test(text(view, 8))) return null;
	let largest: PictureSize | null = null;
	for (let at = 12; at + 16 <= view.byteLength; at += 1) {
		if (view.getUint32(at) !== 0x69737065) continue;
		const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
		if (largest === null || size.width * size.height > largest.width * largest.height) largest = size;
	}
	return largest;
};

/** Size from the header of a PNG, JPEG, WebP or AVIF file; `null` if the bytes are none of these. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (const parse of [png, jpeg, webp, avif]) {
		try {
			const size = parse(view);
			if (size !== null) return size.width > 0 && size.height > 0 ? size : null;
		} catch (error) {
			// The file ends before its header does.
			if (!(error instanceof RangeError)) throw error;
		}
	}
	return null;
}
