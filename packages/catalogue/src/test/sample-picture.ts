/** The beginning of a PNG file of this size in pixels, filled up to so many bytes. */
export function samplePicture(width: number, height: number, byteLength = 33): Uint8Array {
	const bytes = Buffer.alloc(byteLength);
	bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
	bytes.writeUInt32BE(width, 16);
	bytes.writeUInt32BE(height, 20);
	return bytes;
}
