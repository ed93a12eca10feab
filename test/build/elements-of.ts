import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element of a built page. */
export interface PageElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string | undefined>>;
	/** With that of everything in it, blanks joined. */
	readonly text: string;
	/** Everything below it, in reading order. */
	readonly inside: readonly PageElement[];
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** All elements of a page or below one of its nodes, in reading order; those of templates are left out. */
export function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly PageElement[] {
	if (!('childNodes' in node)) return [];
	return node.childNodes.flatMap((child) => {
		if (!('tagName' in child)) return [];
		const inside = elementsOf(child);
		const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
		return [{ name: child.tagName, attributes, text: textOf(child).replace(/\s+/g, ' ').trim(), inside }, ...inside];
	});
}
