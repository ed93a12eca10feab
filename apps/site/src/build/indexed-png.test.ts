import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { indexedPng } from './indexed-png.ts';

const PALETTE = [
	[250, 248, 243],
	[20, 33, 61],
	[168, 60, 23],
] as const;

describe('indexedPng', () => {
	test('gives each pixel the colour of its place in the palette', async () => {
		const picture = sharp(indexedPng(Uint8Array.of(0, 1, 2, 2, 1, 0), 3, PALETTE));
		expect(await picture.metadata()).toMatchObject({ format: 'png', width: 3, height: 2, hasAlpha: false });
		expect([...(await picture.raw().toBuffer())]).toEqual([0, 1, 2, 2, 1, 0].flatMap((place) => PALETTE[place] ?? []));
	});

	test('refuses pixels that fill no whole rows', () => {
		expect(() => indexedPng(new Uint8Array(5), 3, PALETTE)).toThrow('5 pixels fill no rows of 3.');
	});
});
