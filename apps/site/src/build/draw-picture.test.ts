import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawPicture, PICTURE_HEIGHT, PICTURE_WIDTH } from './draw-picture.ts';

describe('drawPicture', () => {
	test('draws the size previews expect, small enough for any of them, the same each time', async () => {
		const text = { eyebrow: 'Ratgeber, NIS2', title: 'Größe, „Übung“ und 40 % – was § 38 BSIG verlangt' };
		const picture = await drawPicture(text);
		expect(await sharp(picture).metadata()).toMatchObject({
			format: 'png',
			width: PICTURE_WIDTH,
			height: PICTURE_HEIGHT,
		});
		expect(picture.length).toBeLessThan(90_000);
		expect((await drawPicture(text)).equals(picture)).toBe(true);
	});

	test('draws another picture for another title', async () => {
		const one = await drawPicture({ eyebrow: 'Glossar', title: 'A' });
		expect((await drawPicture({ eyebrow: 'Glossar', title: 'B' })).equals(one)).toBe(false);
	});

	test('keeps the longest title inside the margins', async () => {
		const picture = await drawPicture({ eyebrow: 'Ratgeber', title: 'Wiederherstellungszeit '.repeat(4).trim() });
		const right = { left: PICTURE_WIDTH - 70, top: 0, width: 70, height: PICTURE_HEIGHT };
		const margin = await sharp(picture).extract(right).removeAlpha().raw().toBuffer();
		expect(new Set(margin).size).toBeLessThanOrEqual(3);
	});
});
