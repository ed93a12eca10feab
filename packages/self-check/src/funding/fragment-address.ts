import type { AddressBar } from '../session/address-bar.ts';

/** The fragment of the page's address. Handed in, so that a test needs no window. */
export interface FragmentAddress {
	/** With or without `#`. */
	read(): string;
	/** Without a new entry in the history. An empty text leaves no `#` behind. */
	write(hash: string): void;
	/** Calls back when the visitor edits the address. Returns the way to stop. */
	listen(onchange: () => void): () => void;
}

/** The fragment of a window. */
export function browserFragment(view: AddressBar): FragmentAddress {
	return {
		read: () => view.location.hash,
		write: (hash) => view.history.replaceState(null, '', hash === '' ? view.location.pathname : `#${hash}`),
		listen(onchange) {
			view.addEventListener('hashchange', onchange);
			return () => view.removeEventListener('hashchange', onchange);
		},
	};
}
