import type { StoredCheck } from '@it-kompass/schema/stored';
import { Dexie, liveQuery, type Subscription, type Table } from 'dexie';
import type { QuarantinedRecord } from './answer-store.ts';
import { applyChanges, type Change, updatesOf } from './change.ts';
import { DATABASE_NAME, installedVersion } from './installed-version.ts';
import { migratedCheck, newestCheck, parseCheck } from './parse-check.ts';
import type { BackendEvents, StoreBackend } from './store-backend.ts';
import { timestamp } from './timestamp.ts';

/** Raise it with every change of the record, or an old tab would put new records into its quarantine. */
const VERSION = 2;
/** IndexedDB counts in whole numbers; Dexie multiplies by ten. */
const NATIVE_VERSION = VERSION * 10;

class CheckDatabase extends Dexie {
	/** Typed `unknown`: what comes out of a browser is parsed, not believed. */
	declare checks: Table<unknown>;
	declare quarantine: Table<QuarantinedRecord & { id?: number }, number, QuarantinedRecord>;

	constructor() {
		super(DATABASE_NAME, {
			autoOpen: false,
			cache: 'disabled',
			chromeTransactionDurability: 'strict',
			indexedDB,
			IDBKeyRange,
		});
		// Keep every published version here; a browser may still hold the oldest one.
		this.version(1).stores({ checks: '&id', quarantine: '++id' });
		this.version(VERSION).upgrade(async (transaction) => {
			await transaction
				.table('checks')
				.toCollection()
				.modify((raw, at) => {
					const migrated = migratedCheck(raw);
					if (migrated === raw) return false;
					at.value = migrated;
					return true;
				});
		});
	}
}

/** The visitor's checks in IndexedDB, closed. `now` is the clock. Throws if the browser has no IndexedDB. */
export function createDexieBackend(now: () => Date): StoreBackend {
	const database = new CheckDatabase();
	let events: BackendEvents | undefined;
	let watched: Subscription | undefined;

	function close(): void {
		watched?.unsubscribe();
		watched = undefined;
		database.close();
	}

	// `false` ends the event here: Dexie would go on to its own handlers, which write to the console.
	database.on('versionchange', ({ newVersion }) => {
		close();
		events?.lost(newVersion ? 'outdated' : 'deleted');
		return false;
	});
	database.on('blocked', () => {
		events?.blocked();
		return false;
	});

	async function open(create: boolean): Promise<'open' | 'missing' | 'newer'> {
		close();
		const installed = await installedVersion();
		if (installed === 0 && !create) return 'missing';
		if (installed !== null && installed > NATIVE_VERSION) return 'newer';
		await database.open();
		// Dexie opens a newer database without a word.
		if (database.backendDB().version > NATIVE_VERSION) {
			close();
			return 'newer';
		}
		watched = liveQuery(() => database.checks.toArray()).subscribe({
			next: (records) => events?.changed(newestCheck(sorted(records).checks)),
			error: () => undefined, // The next read or write meets the same error and reports it.
		});
		return 'open';
	}

	/** Runs inside a transaction over both tables; a broken record is in one of them at any time. */
	async function readAndMove(): Promise<{ check: StoredCheck | null; quarantined: number }> {
		const { checks, broken } = sorted(await database.checks.toArray());
		for (const { raw, reason } of broken) {
			await database.quarantine.add({ movedAt: timestamp(now()), reason, raw });
			await database.checks.delete(Reflect.get(raw, 'id'));
		}
		return { check: newestCheck(checks), quarantined: broken.length };
	}

	const inTransaction = async <T>(job: () => Promise<T>): Promise<T> =>
		database.transaction('rw', database.checks, database.quarantine, job);

	async function write(changes: readonly Change[], shown: StoredCheck): Promise<StoredCheck | null> {
		return inTransaction(async () => {
			const { check, quarantined } = await readAndMove();
			const fields = changes.filter((change) => change.kind === 'field');
			if (fields.length === changes.length && check !== null) {
				const revision = check.revision + 1;
				await database.checks.update(check.id, updatesOf(fields, revision));
				return applyChanges(check, fields, revision);
			}
			if (fields.length === changes.length && quarantined === 0) return null;
			const revision = Math.max(check?.revision ?? 0, shown.revision) + 1;
			const record = { ...shown, revision };
			await database.checks.put(record);
			return record;
		});
	}

	return {
		listen(listener) {
			events = listener;
		},
		open,
		async read() {
			const { checks, broken } = sorted(await database.checks.toArray());
			if (broken.length === 0) return { check: newestCheck(checks), quarantined: 0 };
			// No room to move them: they stay where they are, and the others count.
			return inTransaction(readAndMove).catch(() => ({ check: newestCheck(checks), quarantined: broken.length }));
		},
		write,
		async quarantined() {
			const records = await database.quarantine.orderBy(':id').toArray();
			return records.map(({ movedAt, reason, raw }) => ({ movedAt, reason, raw }));
		},
		async deleteAll() {
			if (database.isOpen()) {
				// Gone at once, even if another tab keeps the empty database from being deleted.
				await inTransaction(async () => {
					await database.checks.clear();
					await database.quarantine.clear();
				}).catch(() => undefined);
			}
			close();
			await database.delete();
		},
		close,
	};
}

interface SortedRecords {
	readonly checks: readonly StoredCheck[];
	readonly broken: readonly { readonly raw: object; readonly reason: string }[];
}

function sorted(records: readonly unknown[]): SortedRecords {
	const checks: StoredCheck[] = [];
	const broken: { raw: object; reason: string }[] = [];
	for (const raw of records) {
		const parsed = parseCheck(raw);
		if (parsed.ok) checks.push(parsed.check);
		// A table with a key inside its records holds objects only.
		else broken.push({ raw: Object(raw), reason: parsed.reason });
	}
	return { checks, broken };
}
