import type { AddressBar } from '../session/address-bar.ts';

/** Where the visitor is, by the name of the step: the browser's history on a page of its own, a step of the check inside it. */
export interface Place {
	/** Empty at the start. */
	readonly name: string;
	go(name: string): void;
	/** For a link that can be opened in a new tab. */
	href(name: string): string;
}

/**
 * Steps as fragments of the page's address, so that Back, Forward and reload work at every step. A fragment may say more
 * behind the step, such as a search: `#frage-groesse&suche=firewall`.
 */
export class PagePlace implements Place {
	readonly #window: () => AddressBar;
	#name = $state('');
	#query = $state('');

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

	/** What the fragment says beside the step, as pairs like those of a query. */
	get query(): string {
		return this.#query;
	}

	/** Reads the address and follows Back, Forward and edits. Returns the way to stop. */
	listen(onchange: () => void = () => {}): () => void {
		const read = () => {
			const fragment = this.#view.location.hash.replace(/^#/, '');
			const [first = '', ...others] = fragment.split('&');
			const hasName = !first.includes('=');
			this.#name = hasName ? first : '';
			this.#query = hasName ? others.join('&') : fragment;
		};
		const follow = () => {
			read();
			onchange();
		};
		read();
		this.#view.addEventListener('popstate', follow);
		return () => this.#view.removeEventListener('popstate', follow);
	}

	go(name: string): void {
		if (name === this.#name) return;
		this.#name = name;
		this.#view.history.pushState({}, '', this.#address());
	}

	/** Without an entry of its own in the history. */
	replace(name: string, query = this.#query): void {
		this.#name = name;
		this.#query = query;
		this.#view.history.replaceState({}, '', this.#address());
	}

	href(name: string): string {
		return `#${[name, this.#query].filter((part) => part !== '').join('&')}`;
	}

	#address(): string {
		const href = this.href(this.#name);
		return href === '#' ? this.#view.location.pathname : href;
	}
}
