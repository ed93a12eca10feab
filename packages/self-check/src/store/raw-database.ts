import { DATABASE_NAME } from './installed-version.ts';

/** The database without the store in between, so that tests see and plant what is really there. For tests. */
export async function rawDatabase(job: (database: IDBDatabase) => void): Promise<void> {
	const database = await requested(indexedDB.open(DATABASE_NAME));
	job(database);
	// Closing waits for the transactions that are under way, and so does the next opening of this test.
	database.close();
}

/** Every record of a table, in the order of its keys. For tests. */
export async function rawRecords(table: 'checks' | 'quarantine'): Promise<readonly unknown[]> {
	const database = await requested(indexedDB.open(DATABASE_NAME));
	try {
		return await requested(database.transaction(table).objectStore(table).getAll());
	} finally {
		database.close();
	}
}

/** The result of a request. For tests. */
export function requested<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
