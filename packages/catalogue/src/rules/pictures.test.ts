import { describe, expect, test } from 'vitest';
import { samplePicture } from '../test/sample-picture.ts';
import { reportOn } from '../test/sample-tree.ts';

const PATH = 'articles/nis2/medien/ablauf.png';
const reportOnPicture = (bytes: Uint8Array) =>
	reportOn((tree) => {
		tree.raw[PATH] = bytes;
	});

describe('pictures', () => {
	test.each([samplePicture(320, 20), samplePicture(2400, 2400), samplePicture(800, 450, 200 * 1024)])(
		'accepts sizes at the limits',
		(bytes) => expect(reportOnPicture(bytes)).toBe(''),
	);

	test.each([
		[samplePicture(319, 200), 'Das Bild hat 319 × 200 Pixel und wird unscharf. Nehmen Sie eines mit mindestens 320'],
		[samplePicture(2401, 200), 'Das Bild hat 2401 × 200 Pixel. Verkleinern Sie es auf höchstens 2400 Pixel je Seite.'],
		[samplePicture(800, 2401), 'Das Bild hat 800 × 2401 Pixel. Verkleinern Sie es auf höchstens 2400 Pixel je Seite.'],
		[samplePicture(800, 450, 200 * 1024 + 1), 'Das Bild ist 201 KB groß, erlaubt sind 200 KB.'],
		[new Uint8Array([0, 1, 2]), 'Die Datei endet auf .png, ist aber kein lesbares Bild.'],
	])('refuses a picture that is too small, too big, too heavy or none', (bytes, message) => {
		expect(reportOnPicture(bytes)).toContain(`content/${PATH}:1\n  ${message}`);
	});
});
