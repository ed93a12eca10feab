import type { Token } from 'parse5';
import type { PageElement } from './page-elements.ts';

/**
 * A text without some of its elements, each from its first to its last character. All else stays as it was written.
 *
 * @param elements parsed from this very text, with their places, in reading order; none inside another
 * @throws {TypeError} if they were parsed without their places
 */
export function cutOut(html: string, elements: readonly PageElement[]): string {
	let kept = '';
	let from = 0;
	for (const element of elements) {
		const { startOffset, endOffset } = placeOf(element);
		kept += html.slice(from, startOffset);
		from = endOffset;
	}
	return kept + html.slice(from);
}

/**
 * Where an element stands in the text it was parsed from; an offset is a count of UTF-16 units.
 *
 * @throws {TypeError} if it was parsed without its place, or the text does not name it
 */
export function placeOf({ tagName, sourceCodeLocation }: PageElement): Token.ElementLocation {
	if (!sourceCodeLocation) {
		throw new TypeError(`<${tagName}> has no place in the text. Parse what names it, with sourceCodeLocationInfo.`);
	}
	return sourceCodeLocation;
}
