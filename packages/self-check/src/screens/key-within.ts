import type { Key } from './answer-keys.ts';

/**
 * A key press with the element it really fell on.
 *
 * @param element any element of the check
 * @returns `null` for a press outside a check that stands in a shadow root: it belongs to the page around
 */
export function keyWithin(event: KeyboardEvent, element: Element | undefined): Key | null {
	const root = element?.getRootNode();
	const path = event.composedPath();
	if (root instanceof ShadowRoot && !path.includes(root)) return null;
	const { key, ctrlKey, metaKey, altKey } = event;
	return { key, ctrlKey, metaKey, altKey, target: path[0] ?? null };
}
