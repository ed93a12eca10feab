import { DATABASE_NAME, installedVersion } from './installed-version.ts';

/**
 * True if this browser holds something of a check, also one that can no longer be read, so that the page offers to go on.
 *
 * Creates no database, writes nothing and loads no library. Where the browser does not list its databases the answer is `false`:
 * opening one to find out would create it before the visitor agreed.
 * If the database is there but does not answer within `timeoutMs` (milliseconds), the answer is `true`; `openStore` finds out why.
 */
export async function hasStoredCheck(timeoutMs = 3000): Promise<boolean> {
	let seen = false;
	const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(seen), timeoutMs));
	const looked = installedVersion().then(async (version) => {
		seen = version !== null && version > 0;
		return seen && (await countRecords().catch(() => 1)) > 0;
	});
	return Promise.race([looked, late]);
}

async function countRecords(): Promise<number> {
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
