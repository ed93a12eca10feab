import type { StoredCheck } from '@it-kompass/schema/stored';
import type { CheckContent, QuarantinedRecord } from './answer-store.ts';
import type { FieldChange } from './change.ts';

/** What a database tells without being asked. */
export interface BackendEvents {
	/** Every check after a change in any tab, the one written last first. */
	changed(checks: readonly StoredCheck[]): void;
	/** Another tab upgrades the database or deletes it; the connection is closed already. */
	lost(reason: 'outdated' | 'deleted'): void;
	/** Opening or deleting waits for another tab. */
	blocked(): void;
}

/**
 * Where a whole check goes. `free`: only where nothing is that a visitor said. `beside`: as a record of its own.
 * Else in the place of this very record, if it has not changed since; the record goes, so that no other tab that still
 * shows it writes into the new one.
 */
export type Place = 'free' | 'beside' | Pick<StoredCheck, 'id' | 'revision'>;

/** A whole check is on the device; or another lies in the way, and nothing was written. */
export type PutOutcome =
	| { readonly ok: true; readonly check: StoredCheck }
	| { readonly ok: false; readonly found: StoredCheck };

/** A database that keeps checks. Every method may reject with whatever the database throws. */
export interface StoreBackend {
	listen(events: BackendEvents): void;
	/**
	 * Opens, or opens again when the connection was lost.
	 * `missing`: there is no database and `create` is false. `newer`: a later release made it; it is not touched.
	 */
	open(create: boolean): Promise<'open' | 'missing' | 'newer'>;
	/** Every check, the one written last first, and how many broken records lie in the quarantine, `moved` just now or before. */
	read(): Promise<{ readonly checks: readonly StoredCheck[]; readonly moved: number; readonly setAside: number }>;
	/**
	 * Looks and writes a whole check in one transaction. `heldId`: the record the page shows, which counts as the one in
	 * the way; else it is the one written last.
	 */
	put(content: CheckContent, place: Place, heldId: string | null): Promise<PutOutcome>;
	/**
	 * Writes all changes of one record in one transaction and returns it after its `complete` event; `null` if it is gone.
	 * `shown` takes the place of a record that turns out broken.
	 */
	write(changes: readonly FieldChange[], shown: StoredCheck): Promise<StoredCheck | null>;
	/** Makes this check the one written last; `null` if it is gone. */
	touch(id: string): Promise<StoredCheck | null>;
	quarantined(): Promise<readonly QuarantinedRecord[]>;
	deleteAll(): Promise<void>;
	close(): void;
}
