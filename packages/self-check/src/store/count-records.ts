import { DATABASE_NAME } from './installed-version.ts';

/** How many records lie in the database, broken ones among them. 0 if it is gone meanwhile; creates none. */
export async function countRecords(): Promise<number> {
	const request = indexedDB.open(DATABASE_NAME);
	// Deleted since it was listed: do not create it.
	request.onupgradeneeded = () => request.transaction?.abort();
	const database = await settled(request).catch((error: unknown) => {
		if (error instanceof DOMException && error.name === 'AbortError') return null;
		throw error;
	});
	if (database === null) return 0;
	try {
		const names = ['checks', 'quarantine'].filter((name) => database.objectStoreNames.contains(name));
		if (names.length === 0) return 0;
		const transaction = database.transaction(names, 'readonly');
		const counts = await Promise.all(names.map((name) => settled(transaction.objectStore(name).count())));
		return counts.reduce((sum, count) => sum + count, 0);
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
