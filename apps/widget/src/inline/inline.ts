import { inlineElement } from './inline-element.ts';

/** Name of the element. */
export const INLINE_ELEMENT = 'it-selbstcheck-inline';

/** Makes `<it-selbstcheck-inline>` known to the page, once. A second call changes nothing. */
export function defineInlineSelfCheck(): void {
	if (!customElements.get(INLINE_ELEMENT)) customElements.define(INLINE_ELEMENT, inlineElement());
}
