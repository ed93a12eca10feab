import { checkElement } from './check-element.ts';

/** Name of the element. */
export const ELEMENT = 'it-selbstcheck';

/**
 * Makes `<it-selbstcheck>` known to the page, once. A second call changes nothing, also with another address. In a browser
 * without constructed style sheets nothing happens, and the link inside stays what it is.
 *
 * @param app address of the application's folder, `…/embed/v1/`
 */
export function defineSelfCheck(app: URL): void {
	if (!customElements.get(ELEMENT) && document.adoptedStyleSheets) customElements.define(ELEMENT, checkElement(app));
}
