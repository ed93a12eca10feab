import { pictureSize } from '../read/picture-size.ts';
import type { Rule } from './rule.ts';

const MAX_BYTES = 200 * 1024;
const MIN_WIDTH = 320;
const MAX_EDGE = 2400;

function messagesAbout(path: string, bytes: Uint8Array): string[] {
	const size = pictureSize(bytes);
	const messages: string[] = [];
	if (bytes.length > MAX_BYTES)
		messages.push(
			`Das Bild ist ${Math.ceil(bytes.length / 1024)} KB groß, erlaubt sind ${MAX_BYTES / 1024} KB. Verkleinern Sie es oder speichern Sie es als WebP.`,
		);
	if (size === null) {
		const ending = path.slice(path.lastIndexOf('.') + 1);
		messages.push(
			`Die Datei endet auf .${ending}, ist aber kein lesbares Bild. Speichern Sie es neu als WebP, AVIF, PNG oder JPEG.`,
		);
		return messages;
	}
	const pixels = `${size.width} × ${size.height} Pixel`;
	if (size.width < MIN_WIDTH)
		messages.push(
			`Das Bild hat ${pixels} und wird unscharf. Nehmen Sie eines mit mindestens ${MIN_WIDTH} Pixeln Breite.`,
		);
	if (size.width > MAX_EDGE || size.height > MAX_EDGE)
		messages.push(`Das Bild hat ${pixels}. Verkleinern Sie es auf höchstens ${MAX_EDGE} Pixel je Seite.`);
	return messages;
}

/** Pictures of articles load fast on a phone and are sharp on a screen. */
export const pictures: Rule = (content) =>
	content.pictures.flatMap(({ path, bytes }) =>
		messagesAbout(path, bytes).map((message) => ({ path, line: 1, at: [], message })),
	);
