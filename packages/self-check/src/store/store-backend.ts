import type { StoredCheck } from '@it-kompass/schema/stored';
import type { QuarantinedRecord } from './answer-store.ts';
import type { Change } from './change.ts';

/** What a database tells without being asked. */
export interface BackendEvents {
	/** The newest check after a change in any tab. `null` if there is none. */
	changed(check: StoredCheck | null): void;
	/** Another tab upgrades the database or deletes it; the connection is closed already. */
	lost(reason: 'outdated' | 'deleted'): void;
	/** Opening or deleting waits for another tab. */
	blocked(): void;
}

/** A database that keeps checks. Every method may reject with whatever the database throws. */
export interface StoreBackend {
	listen(events: BackendEvents): void;
	/**
	 * Opens, or opens again when the connection was lost.
	 * `missing`: there is no database and `create` is false. `newer`: a later release made it; it is not touched.
	 */
	open(create: boolean): Promise<'open' | 'missing' | 'newer'>;
	/** The newest check, and how many broken records were moved to the quarantine. */
	read(): Promise<{ readonly check: StoredCheck | null; readonly quarantined: number }>;
	/**
	 * Writes all changes in one transaction and returns the record after its `complete` event; `null` if there is none to change.
	 * `shown` takes the place of a record that turns out broken.
	 */
	write(changes: readonly Change[], shown: StoredCheck): Promise<StoredCheck | null>;
	quarantined(): Promise<readonly QuarantinedRecord[]>;
	deleteAll(): Promise<void>;
	close(): void;
}
