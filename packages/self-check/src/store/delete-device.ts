import { DATABASE_NAME } from './installed-version.ts';
import { forgetKept } from './kept-since.ts';

/**
 * Deletes everything this product has kept in this browser, without opening it: for a database that cannot be opened.
 * `false` if the browser refused. Waits while another tab holds the database, after it has told `onBlocked`.
 */
export async function deleteDevice(onBlocked: () => void): Promise<boolean> {
	try {
		await new Promise<void>((resolve, reject) => {
			const request = indexedDB.deleteDatabase(DATABASE_NAME);
			request.onblocked = onBlocked;
			request.onsuccess = () => resolve();
			request.onerror = () => reject(request.error);
		});
	} catch {
		return false;
	}
	forgetKept();
	return true;
}
