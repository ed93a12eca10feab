import type { AnswerStore, AskVisitor } from './answer-store.ts';
import type { BufferedStoreOptions } from './buffered-store.ts';
import { createMemoryStore } from './memory-store.ts';
import type { StoreBackend } from './store-backend.ts';

/**
 * Why the answers are gone with the page.
 *
 * `chosen`: the visitor wants it so. `unavailable`: the browser keeps no data. `timeout`: it did not answer.
 * `newer-database`: a later release of this product stored there; this page is outdated and touches nothing.
 */
export type MemoryReason = 'chosen' | 'unavailable' | 'timeout' | 'newer-database';

/** The store, and why it is one in memory; `null` if it is on the device. */
export interface OpenedStore {
	readonly store: AnswerStore;
	readonly memoryBecause: MemoryReason | null;
}

/** What the one who opens a store is told and asked, also later. */
export interface StoreOwner {
	readonly ask: AskVisitor;
	/** Another tab keeps the database from opening. Opening goes on by itself when that tab is closed. */
	readonly onBlocked?: () => void;
	/** The device answered after all, when a store in memory had been handed out for want of an answer. The owner closes one of both. */
	readonly onLate?: (store: AnswerStore) => void;
}

/**
 * Opens where a check is kept. `remember` is the visitor's consent to keep it on this device; `find` only looks for one
 * that was kept before and creates nothing.
 */
export type OpenStore = (mode: 'remember' | 'find' | 'memory', owner: StoreOwner) => Promise<OpenedStore>;

/** What `device-store.ts` holds. */
export interface DeviceStore {
	readonly createDexieBackend: (now: () => Date) => StoreBackend;
	readonly createBufferedStore: (backend: StoreBackend, options: BufferedStoreOptions) => AnswerStore;
}

export interface OpenStoreOptions extends StoreOwner {
	/** `remember` only after the visitor agreed: it creates the database. `find` if `hasStoredCheck` found something. */
	readonly mode: 'remember' | 'find' | 'memory';
	/** The clock, handed in so that tests can stop it. */
	readonly now: () => Date;
	/** Milliseconds the browser has to answer. */
	readonly timeoutMs?: number;
	/** Loads the database; its module may already throw where site data is blocked. */
	readonly load?: () => Promise<DeviceStore>;
}

/**
 * Opens the visitor's store. Never rejects: a browser can refuse IndexedDB in a private window, in a partner's page
 * or on a full disk, and the check must still work then.
 */
export async function openStore({
	mode,
	now,
	ask,
	onBlocked,
	onLate,
	timeoutMs = 3000,
	load = () => import('./device-store.ts'),
}: OpenStoreOptions): Promise<OpenedStore> {
	const inMemory = (memoryBecause: MemoryReason) => ({ store: createMemoryStore(now), memoryBecause });
	if (mode === 'memory') return inMemory('chosen');

	return new Promise((resolve) => {
		let late = false;
		const timer = setTimeout(() => {
			late = true;
			resolve(inMemory('timeout'));
		}, timeoutMs);

		async function open(): Promise<OpenedStore> {
			const { createBufferedStore, createDexieBackend } = await load();
			const backend = createDexieBackend(now);
			backend.listen({
				changed: () => undefined,
				lost: () => undefined,
				blocked() {
					if (late) return;
					clearTimeout(timer);
					onBlocked?.();
				},
			});
			const opened = await backend.open(mode === 'remember');
			if (opened === 'newer') return inMemory('newer-database');
			if (late && onLate === undefined) {
				backend.close();
				return inMemory('timeout');
			}
			return { store: createBufferedStore(backend, { now, ask }), memoryBecause: null };
		}

		open()
			.catch(() => inMemory('unavailable'))
			.then((opened) => {
				clearTimeout(timer);
				resolve(opened);
				if (late && opened.memoryBecause === null) onLate?.(opened.store);
			});
	});
}
