import { describe, expect, test } from 'vitest';
import { pictureSize } from './picture-size.ts';

/** Whole pictures of 37 × 21 pixels, as programs write them. */
const PICTURES: Readonly<Record<string, string>> = {
	PNG: 'iVBORw0KGgoAAAANSUhEUgAAACUAAAAVCAYAAADB5CeuAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAPUlEQVRIie2VMQ0AAAzCJgIDCMG/LCZjO3rwEwJl5PSb5tqAMGWSCp3q9eoEEkxSoVNlfQYJAZ7lZvTgkBfJ5mA2c8P+NgAAAABJRU5ErkJggg==',
	JPEG: '/9j/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAAVACUDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAH/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCAFAAAAAAAAAAH/9k=',
	'progressive JPEG':
		'/9j/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wgARCAAVACUDASIAAhEBAxEB',
	'lossy WebP': 'UklGRjoAAABXRUJQVlA4IC4AAAAwAwCdASolABUAP83k7XA/t7IrJWgD8DmJZwDQkA8KmggAAP7lCBKtBiZ9oAAA',
	'lossless WebP': 'UklGRh4AAABXRUJQVlA4TBEAAAAvJAAFAAfQkFK0p/+BiOh/AAA=',
	'extended WebP':
		'UklGRlgAAABXRUJQVlA4WAoAAAAQAAAAJAAAFAAAQUxQSAoAAAABB1DAiAhERP8DVlA4ICgAAADwAgCdASolABUAP83m7XA/uDIrJWgD8DmJaQAAKUNt8AD+6WOCgAAA',
	AVIF: 'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAAXBtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAADRpbG9jAAAAAERAAAIAAQAAAAABlAABAAAAAAAAACIAAgAAAAABtgABAAAAAAAAABQAAAA4aWluZgAAAAAAAgAAABVpbmZlAgAAAAABAABhdjAxAAAAABVpbmZlAgAAAAACAABhdjAxAAAAAA5waXRtAAAAAAABAAAAr2lwcnAAAACKaXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAACUAAAAVAAAAEHBpeGk=',
};
const bytesOf = (name: string) => new Uint8Array(Buffer.from(PICTURES[name] ?? '', 'base64'));

describe('pictureSize', () => {
	test.each(Object.keys(PICTURES))('reads a %s', (name) => {
		expect(pictureSize(bytesOf(name))).toEqual({ width: 37, height: 21 });
	});

	test.each(Object.keys(PICTURES))('has no size for the first 20 bytes of a %s', (name) => {
		expect(pictureSize(bytesOf(name).subarray(0, 20))).toBeNull();
	});

	test('reads bytes that begin inside a larger buffer', () => {
		const png = bytesOf('PNG');
		const buffer = new Uint8Array(png.length + 7);
		buffer.set(png, 7);
		expect(pictureSize(buffer.subarray(7))).toEqual({ width: 37, height: 21 });
	});

	test('takes the largest image of an AVIF with thumbnails', () => {
		const box = (width: number, height: number) => {
			const bytes = Buffer.alloc(20);
			bytes.write('ispe', 4, 'latin1');
			bytes.writeUInt32BE(width, 12);
			bytes.writeUInt32BE(height, 16);
			return bytes;
		};
		const file = Buffer.concat([
			Buffer.from('\0\0\0\x10ftypavif\0\0\0\0', 'latin1'),
			box(64, 36),
			box(1600, 900),
			box(8, 8),
		]);
		expect(pictureSize(file)).toEqual({ width: 1600, height: 900 });
	});

	test.each(['', 'GIF89a\x01\0\x01\0', '<svg viewBox="0 0 1 1"/>', 'RIFF\0\0\0\0WAVEfmt ', '\0\0\0\x10ftypisom'])(
		'has none for %j',
		(text) => expect(pictureSize(Buffer.from(text, 'latin1'))).toBeNull(),
	);

	test('has none for a picture without extent', () => {
		const png = bytesOf('PNG');
		png.fill(0, 16, 24);
		expect(pictureSize(png)).toBeNull();
	});
});
