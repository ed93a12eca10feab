import type { AddressBar } from './address-bar.ts';

/** What the check does to the page around it. A page of ours by default; a partner's page allows less. */
export interface CheckPlace {
	/** Where the steps are written down. Asked only in the browser. */
	address(): AddressBar;
	/** A step is shown; `title` never holds an answer. */
	named(title: string): void;
	/** The visitor turned a page, and its heading has the focus. */
	turned(): void;
	/** Nothing is kept any more; `page` is the one that confirms it. */
	deleted(page: string): void;
	/** Scripts of somebody else run where they could read answers; nothing is promised then that they could break. */
	readonly isShared: boolean;
}

/** A page that belongs to the check alone: steps are addresses, titles stand in the tab. */
export const ownPage: CheckPlace = {
	address: () => window,
	named(title) {
		document.title = title;
	},
	turned: () => window.scrollTo(0, 0),
	deleted: (page) => location.assign(page),
	isShared: false,
};
