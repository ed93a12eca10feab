/** The document or shadow root an element stands in: ids and the focus are found there, and nowhere above. */
export function rootOf(element: Element): Document | ShadowRoot {
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root : element.ownerDocument;
}
