import { parse } from 'parse5';
import { cutOut, placeOf } from './cut-out.ts';
import { allElements, type PageElement } from './page-elements.ts';

const isIslandStyle = ({ tagName, childNodes: [text] }: PageElement) =>
	tagName === 'style' && text !== undefined && 'value' in text && text.value.startsWith('astro-island');

/**
 * The page with the style of Astro's islands in its head. Astro writes it in front of the first island, in the middle of
 * the page, where HTML allows no style. The text stays as it is, and with it its hash. Other pages stay as they are.
 */
export function styleInHead(html: string): string {
	const elements = allElements(parse(html, { sourceCodeLocationInfo: true }));
	const end = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.endTag?.startOffset;
	if (end === undefined) return html;
	const styles = elements.filter((element) => isIslandStyle(element) && placeOf(element).startOffset > end);
	const texts = styles.map((style) => html.slice(placeOf(style).startOffset, placeOf(style).endOffset));
	return html.slice(0, end) + texts.join('') + cutOut(html, styles).slice(end);
}
