import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PictureText } from './draw-picture.ts';

type Node = DefaultTreeAdapterTypes.Node;

function find(
	node: Node,
	matches: (name: string, attributes: Readonly<Record<string, string>>) => boolean,
): Node | null {
	if ('tagName' in node) {
		const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
		if (matches(node.tagName, attributes)) return node;
	}
	if (!('childNodes' in node)) return null;
	for (const child of node.childNodes) {
		const found = find(child, matches);
		if (found !== null) return found;
	}
	return null;
}

function textOf(node: Node | null): string {
	if (node === null) return '';
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * What the preview picture of a built page says: the line above its heading, or the name of the product, and the heading.
 * `null` for a page that is kept out of search engines or has no heading.
 */
export function pageText(html: string): PictureText | null {
	const page = parse(html);
	const robots = find(page, (name, { name: which }) => name === 'meta' && which === 'robots');
	const title = plain(textOf(find(page, (name) => name === 'h1')));
	if (robots !== null || title === '') return null;
	const eyebrow = find(page, (_, { class: names = '' }) => names.split(/\s+/).includes('itk-eyebrow'));
	return { eyebrow: plain(textOf(eyebrow)) || 'IT-Selbstcheck für den Mittelstand', title };
}
