/** The part of a window that knows where a visitor is. Handed in, so that a test needs no window. */
export interface AddressBar {
	readonly location: Pick<Location, 'href' | 'hash' | 'pathname' | 'search'>;
	readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
	addEventListener(type: AddressEvent, listener: () => void): void;
	removeEventListener(type: AddressEvent, listener: () => void): void;
}

/** Back and Forward, and an edited fragment. */
export type AddressEvent = 'popstate' | 'hashchange';

/** An address only the check knows; see {@link hiddenAddress}. */
export interface HiddenAddress extends AddressBar {
	/** Leads to a fragment as if the visitor had typed it. */
	go(fragment: string): void;
}

/**
 * An address for a check inside somebody else's page. Steps are not written into the page's own address, where its
 * router and its statistics would find them; the browser's Back button therefore leaves that page.
 *
 * @param page address the check would have on a page of its own; links a visitor asks for begin with it
 */
export function hiddenAddress(page: string): HiddenAddress {
	const listeners = new Map<AddressEvent, Set<() => void>>();
	let location = new URL(page);
	let state: unknown = null;

	function stand(next: unknown, _title: string, address?: string | URL | null): void {
		state = next;
		if (address) location = new URL(address, location);
	}

	return {
		get location() {
			return location;
		},
		history: {
			get state() {
				return state;
			},
			pushState: stand,
			replaceState: stand,
		},
		addEventListener(type, listener) {
			listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
		},
		removeEventListener(type, listener) {
			listeners.get(type)?.delete(listener);
		},
		go(fragment) {
			stand(null, '', `#${fragment}`);
			for (const type of ['popstate', 'hashchange'] as const) {
				for (const listener of listeners.get(type) ?? []) listener();
			}
		},
	};
}
