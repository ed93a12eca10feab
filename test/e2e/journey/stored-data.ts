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

/** The check as it lies on the device, of several the one written last; `undefined` when there is none. */
export async function storedCheck(page: Page): Promise<StoredCheck | undefined> {
	const checks = ((await storedTables(page)).checks ?? []) as readonly StoredCheck[];
	return checks.toSorted((a, b) => b.revision - a.revision)[0];
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

/** From the next page on, the browser opens no database before `letOpen`. */
export async function holdOpening(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const { open } = IDBFactory.prototype;
		const waiting: (() => void)[] = [];
		IDBFactory.prototype.open = function (this: IDBFactory, name, version) {
			const late: Record<string, unknown> = {};
			waiting.push(() => {
				const request = open.call(this, name, version);
				for (const key of ['result', 'error', 'transaction'] as const) {
					Object.defineProperty(late, key, { get: () => request[key] });
				}
				for (const key of ['onsuccess', 'onerror', 'onblocked', 'onupgradeneeded'] as const) {
					request[key] = (event: Event) => (late[key] as ((event: Event) => void) | undefined)?.(event);
				}
			});
			return late as unknown as IDBOpenDBRequest;
		};
		Reflect.set(window, 'letOpen', () => {
			IDBFactory.prototype.open = open;
			for (const go of waiting.splice(0)) go();
		});
	});
}

/** The browser answers what `holdOpening` kept waiting. */
export async function letOpen(page: Page): Promise<void> {
	await page.evaluate(() => Reflect.get(window, 'letOpen')());
}
