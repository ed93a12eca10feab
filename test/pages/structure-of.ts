import { type DefaultTreeAdapterTypes, parse } from 'parse5';

const LANDMARKS = new Set([
	'main',
	'nav',
	'header',
	'footer',
	'aside',
	'section',
	'article',
	'form',
	'search',
	'dialog',
]);

/**
 * What a page is made of, as one text: which elements with which classes, roles and types stand below which landmarks.
 * How often, in which order and with which words is left out, so two pages of the same make have the same text.
 */
export function structureOf(html: string): string {
	const found = new Set<string>();
	const walk = (node: DefaultTreeAdapterTypes.Node, landmarks: string): void => {
		if ('tagName' in node && node.tagName === 'head') return;
		let below = landmarks;
		if ('tagName' in node) {
			const {
				class: classes = '',
				role = '',
				type = '',
			} = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
			const names = classes.split(/\s+/).filter(Boolean).sort().join('.');
			found.add(`${node.tagName}.${names}[${role}][${type}]`);
			if (role !== '' || LANDMARKS.has(node.tagName)) {
				below = `${landmarks}>${role === '' ? node.tagName : role}`;
				found.add(below);
			}
		}
		if ('content' in node) walk(node.content, below);
		if ('childNodes' in node) for (const child of node.childNodes) walk(child, below);
	};
	walk(parse(html), '');
	return [...found].sort().join('\n');
}
