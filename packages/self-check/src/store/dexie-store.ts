import type { StoredCheck } from '@it-kompass/schema/stored';
import { Dexie, liveQuery, type Subscription, type Table } from 'dexie';
import type { CheckContent, QuarantinedRecord } from './answer-store.ts';
import { applyChanges, type FieldChange, recordOf, updatesOf } from './change.ts';
import { DATABASE_NAME, installedVersion } from './installed-version.ts';
import { forgetKept, keptSince, noteKept } from './kept-since.ts';
import { migratedCheck } from './migrate-check.ts';
import { isUnsaid } from './parse-check.ts';
import { idFor, nextRevision, sorted } from './sorted-records.ts';
import type { BackendEvents, Place, PutOutcome, StoreBackend } from './store-backend.ts';
import { timestamp } from './timestamp.ts';

/** Raise it with every change of the record, or an old tab would put new records into its quarantine. */
const VERSION = 3;
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
		this.version(2);
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
			next: (records) => events?.changed(sorted(records).checks),
			error: () => undefined, // The next read or write meets the same error and reports it.
		});
		return 'open';
	}

	/** Runs inside a transaction over both tables; a broken record is in one of them at any time. */
	async function readAndMove(): Promise<{ checks: readonly StoredCheck[]; moved: number }> {
		const { checks, broken } = sorted(await database.checks.toArray());
		for (const { raw, reason } of broken) {
			await database.quarantine.add({ movedAt: timestamp(now()), reason, raw });
			await database.checks.delete(Reflect.get(raw, 'id'));
		}
		return { checks, moved: broken.length };
	}

	const inTransaction = async <T>(job: () => Promise<T>): Promise<T> =>
		database.transaction('rw', database.checks, database.quarantine, job);

	async function put(content: CheckContent, place: Place, heldId: string | null): Promise<PutOutcome> {
		const outcome = await inTransaction(async (): Promise<PutOutcome> => {
			const { checks } = await readAndMove();
			const isMeant = ({ id }: StoredCheck) => id === (typeof place === 'object' ? place.id : heldId);
			const there =
				place === 'beside' ? undefined : (checks.find(isMeant) ?? (place === 'free' ? checks[0] : undefined));
			const isRead = typeof place === 'object' && place.revision === there?.revision;
			if (there !== undefined && !isRead && !isUnsaid(there)) return { ok: false, found: there };

			const revision = nextRevision(checks);
			// A tab that shows a check in which nothing was said goes on with the same record.
			if (there !== undefined && isRead) await database.checks.delete(there.id);
			const id = there !== undefined && !isRead ? there.id : idFor(checks);
			const check = recordOf(content, id, revision);
			await database.checks.put(check);
			return { ok: true, check };
		});
		if (outcome.ok) noteKept(now());
		return outcome;
	}

	async function write(changes: readonly FieldChange[], shown: StoredCheck): Promise<StoredCheck | null> {
		return inTransaction(async () => {
			const { checks, moved } = await readAndMove();
			const revision = Math.max(nextRevision(checks), shown.revision + 1);
			const check = checks.find(({ id }) => id === shown.id);
			if (check !== undefined) {
				await database.checks.update(check.id, updatesOf(changes, revision));
				return applyChanges(check, changes, revision);
			}
			if (moved === 0) return null;
			const record = { ...shown, revision };
			await database.checks.put(record);
			return record;
		});
	}

	async function touch(id: string): Promise<StoredCheck | null> {
		return inTransaction(async () => {
			const { checks } = await readAndMove();
			const check = checks.find((each) => each.id === id);
			if (check === undefined || check === checks[0]) return check ?? null;
			const touched = { ...check, revision: nextRevision(checks) };
			await database.checks.put(touched);
			return touched;
		});
	}

	async function read() {
		const { checks, broken } = sorted(await database.checks.toArray());
		const setAside = await database.quarantine.count();
		if (broken.length === 0) return { checks, moved: 0, setAside };
		// No room to move them: they stay where they are, and the others count.
		const moved = await inTransaction(readAndMove).catch(() => ({ checks, moved: broken.length }));
		return { ...moved, setAside: setAside + broken.length };
	}

	return {
		listen(listener) {
			events = listener;
		},
		open,
		async read() {
			const found = await read();
			// Kept by an earlier release, which left no note of it.
			if (found.checks.length > 0 && keptSince() === null) noteKept(now());
			return found;
		},
		put,
		write,
		touch,
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
				}).then(forgetKept, () => undefined);
			}
			close();
			await database.delete();
			forgetKept();
		},
		close,
	};
}
