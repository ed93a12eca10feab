import { type FrameOptions, frameOptions } from '../embed/frame-options.ts';

/** What the inline element can be told. It is read when the element is put into the page; `theme` also later. */
export const INLINE_ATTRIBUTES = ['start', 'heading', 'theme'] as const;

/** Reads the attributes by the rules of the frame's address. What is missing or not allowed gets the default. */
export function inlineOptions(element: Pick<Element, 'getAttribute'>): Omit<FrameOptions, 'partner'> {
	const query = new URLSearchParams(INLINE_ATTRIBUTES.map((name) => [name, element.getAttribute(name) ?? '']));
	const { partner: _, ...options } = frameOptions(`?${query}`);
	return options;
}
