import type { StoreSnapshot } from './answer-store.ts';

type Listener = (snapshot: StoreSnapshot) => void;

/** Who is told what the page shows. */
export class SnapshotListeners {
	readonly #listeners = new Set<Listener>();

	/** Tells the listener at once. Returns the way out. */
	add(listener: Listener, snapshot: StoreSnapshot): () => void {
		this.#listeners.add(listener);
		tell(listener, snapshot);
		return () => void this.#listeners.delete(listener);
	}

	tell(snapshot: StoreSnapshot): void {
		for (const listener of [...this.#listeners]) tell(listener, snapshot);
	}

	clear(): void {
		this.#listeners.clear();
	}
}

/** A listener that throws must not keep an answer from being written; its error still reaches the console. */
function tell(listener: Listener, snapshot: StoreSnapshot): void {
	try {
		listener(snapshot);
	} catch (error) {
		queueMicrotask(() => {
			throw error;
		});
	}
}
