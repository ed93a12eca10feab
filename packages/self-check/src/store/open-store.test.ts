import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleNow, exampleStart, notAsked } from './example-check.ts';
import { hasStoredCheck } from './has-stored-check.ts';
import { DATABASE_NAME } from './installed-version.ts';
import { openStore } from './open-store.ts';
import { rawDatabase, requested } from './raw-database.ts';

const remember = { mode: 'remember', now: exampleNow, ask: notAsked } as const;

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('openStore', () => {
	test('opens the device when the visitor agreed', async () => {
		const { store, memoryBecause } = await openStore(remember);
		expect(memoryBecause).toBeNull();
		expect(store.kind).toBe('device');
		expect(await store.begin(exampleStart)).toEqual({ ok: true, revision: 1 });
		await store.close();
	});

	test('stays in memory, loads nothing and creates nothing when the visitor wants that', async () => {
		const load = vi.fn();
		const { store, memoryBecause } = await openStore({ ...remember, mode: 'memory', load });
		expect([store.kind, memoryBecause]).toEqual(['memory', 'chosen']);
		await store.begin(exampleStart);
		expect(load).not.toHaveBeenCalled();
		expect(await indexedDB.databases()).toEqual([]);
	});

	test('falls back when the module does not load', async () => {
		const load = () => Promise.reject(new DOMException('planted', 'SecurityError'));
		expect(await openStore({ ...remember, load })).toMatchObject({ memoryBecause: 'unavailable' });
	});

	test('falls back when the browser has no IndexedDB', async () => {
		vi.stubGlobal('indexedDB', undefined);
		expect(await openStore(remember)).toMatchObject({ memoryBecause: 'unavailable' });
	});

	test('falls back when touching IndexedDB throws, as where site data is blocked', async () => {
		const throwing = {
			get databases(): never {
				throw new DOMException('planted', 'SecurityError');
			},
			open(): never {
				throw new DOMException('planted', 'SecurityError');
			},
		};
		vi.stubGlobal('indexedDB', throwing);
		const { store, memoryBecause } = await openStore(remember);
		expect(memoryBecause).toBe('unavailable');
		expect(await store.begin(exampleStart)).toEqual({ ok: true, revision: 1 });
	});

	test('falls back when opening fails', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('planted', 'InvalidStateError');
		});
		expect(await openStore(remember)).toMatchObject({ memoryBecause: 'unavailable' });
	});

	test('does not touch a newer database', async () => {
		(await requested(indexedDB.open(DATABASE_NAME, 40))).close();
		expect(await openStore(remember)).toMatchObject({ memoryBecause: 'newer-database' });
		expect(await indexedDB.databases()).toEqual([{ name: DATABASE_NAME, version: 40 }]);
	});

	test('notices a newer database also where databases cannot be listed', async () => {
		const database = indexedDB.open(DATABASE_NAME, 40);
		database.onupgradeneeded = () => {
			database.result.createObjectStore('checks', { keyPath: 'id' });
			database.result.createObjectStore('quarantine', { autoIncrement: true, keyPath: 'id' });
		};
		(await requested(database)).close();
		Object.defineProperty(indexedDB, 'databases', { value: undefined });
		expect(await openStore(remember)).toMatchObject({ memoryBecause: 'newer-database' });
	});

	test('falls back after three seconds without an answer', async () => {
		vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const opened = openStore(remember);
		let done = false;
		void opened.then(() => (done = true));
		await vi.advanceTimersByTimeAsync(2999);
		expect(done).toBe(false);
		await vi.advanceTimersByTimeAsync(1);
		expect(await opened).toMatchObject({ memoryBecause: 'timeout', store: { kind: 'memory' } });
	});

	test('closes what opens too late, so that it stands in nobody’s way', async () => {
		let openLate: (opened: 'open') => void = () => expect.unreachable();
		const close = vi.fn();
		const backend = {
			listen: () => undefined,
			open: () => new Promise<'open'>((resolve) => (openLate = resolve)),
			close,
		};
		const load = async () => ({ createDexieBackend: () => backend as never });
		expect(await openStore({ ...remember, load, timeoutMs: 1 })).toMatchObject({ memoryBecause: 'timeout' });
		expect(close).not.toHaveBeenCalled();
		openLate('open');
		await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
	});

	test('waits for a blocking tab without a limit, says so, and goes on by itself', async () => {
		const old = await requested(indexedDB.open(DATABASE_NAME, 5));
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		let late: Awaited<ReturnType<typeof openStore>> | undefined;
		await new Promise<void>((onBlocked) => {
			void openStore({ ...remember, onBlocked }).then((opened) => (late = opened));
		});
		await vi.advanceTimersByTimeAsync(60_000);
		expect(late).toBeUndefined();
		old.close();
		await vi.waitFor(() => expect(late?.memoryBecause).toBeNull());
		await late?.store.close();
	});
});

describe('hasStoredCheck', () => {
	test('finds nothing at a first visit and creates nothing', async () => {
		const open = vi.spyOn(indexedDB, 'open');
		expect(await hasStoredCheck()).toBe(false);
		expect(open).not.toHaveBeenCalled();
		expect(await indexedDB.databases()).toEqual([]);
	});

	test('finds a check after it was begun, not before, and not after it was deleted', async () => {
		const { store } = await openStore(remember);
		expect(await hasStoredCheck()).toBe(false);
		await store.begin(exampleStart);
		expect(await hasStoredCheck()).toBe(true);
		await store.deleteEverything();
		expect(await hasStoredCheck()).toBe(false);
		expect(await indexedDB.databases()).toEqual([]);
	});

	test('finds a record that is only left in the quarantine', async () => {
		const { store } = await openStore(remember);
		await rawDatabase((database) => {
			database.transaction('checks', 'readwrite').objectStore('checks').put({ id: 'kaputt' });
		});
		await store.read();
		await store.close();
		expect(await hasStoredCheck()).toBe(true);
	});

	test.each([
		['no IndexedDB', undefined],
		['an IndexedDB that cannot list', { open: () => expect.unreachable() }],
		['an IndexedDB that refuses to list', { databases: () => Promise.reject(new Error('planted')) }],
	])('is false with %s', async (_, replacement) => {
		vi.stubGlobal('indexedDB', replacement);
		expect(await hasStoredCheck()).toBe(false);
	});

	test('does not create a database that was deleted since it was listed', async () => {
		vi.spyOn(indexedDB, 'databases').mockResolvedValueOnce([{ name: DATABASE_NAME, version: 10 }]);
		expect(await hasStoredCheck()).toBe(false);
		expect(await indexedDB.databases()).toEqual([]);
	});

	test('is false for a database without our tables', async () => {
		(await requested(indexedDB.open(DATABASE_NAME, 10))).close();
		expect(await hasStoredCheck()).toBe(false);
	});

	test('is true when the database is there but fails or does not answer', async () => {
		(await requested(indexedDB.open(DATABASE_NAME, 10))).close();
		const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('planted', 'UnknownError');
		});
		expect(await hasStoredCheck()).toBe(true);
		open.mockReturnValue({} as IDBOpenDBRequest);
		expect(await hasStoredCheck(1)).toBe(true);
	});
});
