import type { PictureText } from './draw-picture.ts';
import { attributeOf, metaOf, type PageNode, pageElements } from './page-elements.ts';

function textOf(node: PageNode | undefined): string {
	if (node === undefined) return '';
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * What the preview picture of a built page says: the line above its heading, or the name of the product, and the heading.
 * `null` for a page that is kept out of search engines or has no heading.
 */
export function pageText(page: PageNode): PictureText | null {
	const [heading] = pageElements(page, ({ tagName }) => tagName === 'h1');
	const title = plain(textOf(heading));
	if (metaOf(page, 'robots') !== undefined || title === '') return null;
	const [eyebrow] = pageElements(page, (element) => /\bitk-eyebrow\b/.test(attributeOf(element, 'class')));
	return { eyebrow: plain(textOf(eyebrow)) || 'IT-Selbstcheck für den Mittelstand', title };
}
