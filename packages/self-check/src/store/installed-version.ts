/** Name of the one database of this product. */
export const DATABASE_NAME = 'it-kompass';

/**
 * The version of the database in this browser; 0 if there is none, `null` if the browser does not say. Creates nothing.
 *
 * Every browser engine this product supports has `indexedDB.databases()` (Firefox since 126).
 */
export async function installedVersion(): Promise<number | null> {
	try {
		const databases = await indexedDB.databases();
		return databases.find(({ name }) => name === DATABASE_NAME)?.version ?? 0;
	} catch {
		return null;
	}
}
