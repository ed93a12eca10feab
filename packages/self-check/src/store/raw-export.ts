import type { StoredCheck } from '@it-kompass/schema/stored';
import { DATABASE_NAME } from './installed-version.ts';
import { migratedCheck } from './migrate-check.ts';
import { newestFirst, parseCheck } from './parse-check.ts';
import { quarantineText } from './quarantine-text.ts';

/** What the database of this product holds, read without changing it: a check this page understands, or its raw records as text. */
export type RawExport =
	| { readonly kind: 'check'; readonly check: StoredCheck }
	| { readonly kind: 'raw'; readonly text: string }
	| { readonly kind: 'nothing' };

/**
 * Reads checks of any release, also of a later one, in whatever version the database has. Writes nothing, upgrades nothing
 * and never rejects. `nothing`: the browser does not give it out, or there is nothing.
 */
export async function rawExport(now: string): Promise<RawExport> {
	try {
		const records = await readRecords();
		const parsed = records.map((raw) => parseCheck(migratedCheck(raw)));
		const [newest] = newestFirst(parsed.flatMap((each) => (each.ok ? [each.check] : [])));
		if (newest !== undefined && parsed.every(({ ok }) => ok)) return { kind: 'check', check: newest };
		const set = records.map((raw) => ({ movedAt: now, reason: 'other release', raw }));
		return set.length === 0 ? { kind: 'nothing' } : { kind: 'raw', text: quarantineText(set) };
	} catch {
		return { kind: 'nothing' };
	}
}

async function readRecords(): Promise<readonly unknown[]> {
	const request = indexedDB.open(DATABASE_NAME);
	// There is none: do not create it.
	request.onupgradeneeded = () => request.transaction?.abort();
	const database = await settled(request);
	try {
		const tables = ['checks', 'quarantine'].filter((name) => database.objectStoreNames.contains(name));
		if (tables.length === 0) return [];
		const transaction = database.transaction(tables, 'readonly');
		return (await Promise.all(tables.map((name) => settled(transaction.objectStore(name).getAll())))).flat();
	} finally {
		database.close();
	}
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
