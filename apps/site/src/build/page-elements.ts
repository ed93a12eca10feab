import type { DefaultTreeAdapterTypes } from 'parse5';

/** A node of a parsed page. */
export type PageNode = DefaultTreeAdapterTypes.Node;
/** An element of a parsed page. */
export type PageElement = DefaultTreeAdapterTypes.Element;

/** The outermost elements below a node, or the node itself, that fit; in reading order. */
export function pageElements(node: PageNode, fits: (element: PageElement) => boolean): PageElement[] {
	const found: PageElement[] = [];
	const visit = (current: PageNode): void => {
		if ('tagName' in current && fits(current)) found.push(current);
		else if ('childNodes' in current) current.childNodes.forEach(visit);
	};
	visit(node);
	return found;
}

/** Every element below a node, in reading order; what is inside a `<template>` left out. */
export function allElements(node: PageNode): PageElement[] {
	const found: PageElement[] = [];
	pageElements(node, (element) => {
		found.push(element);
		return false;
	});
	return found;
}

/** The value of an attribute; empty if there is none. */
export function attributeOf(element: PageElement, name: string): string {
	return element.attrs.find((each) => each.name === name)?.value ?? '';
}

/** The content of the first `<meta>` of this name. */
export function metaOf(page: PageNode, name: string): string | undefined {
	const [meta] = pageElements(page, (element) => element.tagName === 'meta' && attributeOf(element, 'name') === name);
	return meta === undefined ? undefined : attributeOf(meta, 'content');
}
