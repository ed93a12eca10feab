import type { StoredCheck } from '@it-kompass/schema/stored';
import type { Page } from '@playwright/test';

/** Name of the one database of the product. */
export const DATABASE = 'it-kompass';

/** Everything a page of this origin keeps, by kind. */
export interface Kept {
	readonly cookies: readonly string[];
	readonly localStorage: readonly string[];
	readonly sessionStorage: readonly string[];
	readonly databases: readonly string[];
	readonly caches: readonly string[];
	readonly workers: readonly string[];
}

/** What stands there before a visitor agrees to anything, and in "Ohne Speichern". */
export const NOTHING: Kept = {
	cookies: [],
	localStorage: [],
	sessionStorage: [],
	databases: [],
	caches: [],
	workers: [],
};

/** Names of all that is kept under this origin. */
export async function keptBy(page: Page): Promise<Kept> {
	const cookies = await page.context().cookies();
	const inPage = await page.evaluate(async () => ({
		localStorage: Object.keys(localStorage),
		sessionStorage: Object.keys(sessionStorage),
		databases: (await indexedDB.databases()).map(({ name }) => String(name)),
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
	}));
	return { cookies: cookies.map(({ name }) => name), ...inPage };
}

/** Every record of every table, past the product's own code. Empty when there is no database; creates none. */
export async function storedTables(page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> {
	return page.evaluate(async (name) => {
		const settled = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const all = await indexedDB.databases();
		if (!all.some((database) => database.name === name)) return {};
		const database = await settled(indexedDB.open(name));
		const tables: Record<string, readonly unknown[]> = {};
		for (const table of database.objectStoreNames) {
			tables[table] = await settled(database.transaction(table).objectStore(table).getAll());
		}
		database.close();
		return tables;
	}, DATABASE);
}

/** The check as it lies on the device; `undefined` when there is none. */
export async function storedCheck(page: Page): Promise<StoredCheck | undefined> {
	return (await storedTables(page)).checks?.[0] as StoredCheck | undefined;
}

/** The stored answers: question id → answer id. */
export async function storedAnswers(page: Page): Promise<Readonly<Record<string, string>>> {
	const { answers = {} } = (await storedCheck(page)) ?? {};
	return Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
}

/** Writes a record in the place of the stored check, past the product's own code. It needs an `id` and may be broken otherwise. */
export async function plantRecord(page: Page, record: object): Promise<void> {
	await page.evaluate(
		async ({ name, planted }) => {
			const settled = <T>(request: IDBRequest<T>) =>
				new Promise<T>((resolve, reject) => {
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error);
				});
			const database = await settled(indexedDB.open(name));
			const table = database.transaction('checks', 'readwrite').objectStore('checks');
			await settled(table.clear());
			await settled(table.put(planted));
			database.close();
		},
		{ name: DATABASE, planted: record },
	);
}
