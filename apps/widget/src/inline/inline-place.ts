import { type CheckPlace, type HiddenAddress, hiddenAddress } from '@it-kompass/self-check';
import { siteLinks } from '../embed/site-links.ts';

/** A part of somebody else's page. */
export interface InlinePlace extends CheckPlace {
	/** Leads to the first page. Answers stay. */
	restart(): void;
}

/**
 * What a check does to the page it is a part of: nothing to its address, history and title. Where a visitor turned a page
 * whose beginning lies above the screen, the element is scrolled to; `scroll-margin-top` of the host counts.
 *
 * @param ondeleted called when nothing is kept any more
 */
export function inlinePlace(element: Element, ondeleted: () => void): InlinePlace {
	const address: HiddenAddress = hiddenAddress(siteLinks.funding);
	return {
		address: () => address,
		named() {},
		turned() {
			if (element.getBoundingClientRect().top < 0) element.scrollIntoView();
		},
		deleted: ondeleted,
		isShared: true,
		restart: () => address.go('start'),
	};
}
