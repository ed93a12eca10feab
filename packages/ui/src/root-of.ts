/**
 * The document or shadow root an element of the page stands in: ids and the focus are found there, and nowhere above.
 * An element that was taken out has neither.
 */
export function rootOf(element: Element): Document | ShadowRoot {
	return element.getRootNode() as Document | ShadowRoot;
}
