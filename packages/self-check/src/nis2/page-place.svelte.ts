import type { AddressBar } from '../session/address-bar.ts';

/** Where the visitor is, by the name of the step: the browser's history on a page of its own, a step of the check inside it. */
export interface Place {
	/** Empty at the start. */
	readonly name: string;
	go(name: string): void;
	/** For a link that can be opened in a new tab. */
	href(name: string): string;
}

/** Steps as fragments of the page's address, so that Back, Forward and reload work at every step. */
export class PagePlace implements Place {
	readonly #window: () => AddressBar;
	#name = $state('');

	/** @param view the window; only the browser has one, and on the server nobody asks for it */
	constructor(view: () => AddressBar) {
		this.#window = view;
	}

	get #view(): AddressBar {
		return this.#window();
	}

	get name(): string {
		return this.#name;
	}

	/** Reads the address and follows Back, Forward and edits. Returns the way to stop. */
	listen(): () => void {
		const read = () => {
			this.#name = this.#view.location.hash.replace(/^#/, '');
		};
		read();
		this.#view.addEventListener('popstate', read);
		return () => this.#view.removeEventListener('popstate', read);
	}

	go(name: string): void {
		if (name === this.#name) return;
		this.#view.history.pushState({}, '', this.#address(name));
		this.#name = name;
	}

	/** Without an entry of its own in the history. */
	replace(name: string): void {
		this.#view.history.replaceState({}, '', this.#address(name));
		this.#name = name;
	}

	href(name: string): string {
		return `#${name}`;
	}

	#address(name: string): string {
		return name === '' ? this.#view.location.pathname : `#${name}`;
	}
}
