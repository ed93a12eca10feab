import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerStore } from './answer-store.ts';
import { createBufferedStore } from './buffered-store.ts';
import { createDexieBackend } from './dexie-store.ts';
import { exampleNow, exampleStart, notAsked, snapshotWhere } from './example-check.ts';
import { rawRecords } from './raw-database.ts';
import type { StoreBackend } from './store-backend.ts';

let store: AnswerStore;
let backend: StoreBackend;
const answer = (value: string) => ({ value, rev: 1 });
const originalPut = IDBObjectStore.prototype.put;

/** The next `times` puts throw. */
function failPuts(times: number, name: string): void {
	let left = times;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
		if (left-- > 0) throw new DOMException('planted', name);
		return originalPut.call(this, value, key);
	});
}

beforeEach(async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	backend = createDexieBackend(exampleNow);
	await backend.open(true);
	store = createBufferedStore(backend, { now: exampleNow, ask: notAsked });
});
afterEach(async () => {
	vi.restoreAllMocks();
	await store.close();
});

describe('createBufferedStore on a failing database', () => {
	test('keeps answers in memory while there is no room and stores all of them with the next write', async () => {
		await store.begin(exampleStart);
		failPuts(Number.POSITIVE_INFINITY, 'QuotaExceededError');
		const ids = ['A1', 'A2', 'A3', 'A4', 'A5'];
		for (const id of ids) expect(await store.answer(id, answer('nie'))).toEqual({ ok: false, code: 'quota' });
		const full = await snapshotWhere(store, ({ state }) => state === 'quota');
		expect(full.waiting).toBe(5);
		expect(Object.keys(full.check?.answers ?? {})).toEqual(ids);
		expect(await rawRecords('checks')).toMatchObject([{ revision: 1, answers: {} }]);

		vi.restoreAllMocks();
		expect(await store.answer('A6', answer('nie'))).toEqual({ ok: true, revision: 2 });
		const saved = await snapshotWhere(store, ({ state }) => state === 'saved');
		expect(saved.waiting).toBe(0);
		expect(await rawRecords('checks')).toEqual([saved.check]);
		expect(Object.keys(saved.check?.answers ?? {})).toEqual([...ids, 'A6']);
	});

	test('stores what waits when asked to try again', async () => {
		await store.begin(exampleStart);
		failPuts(Number.POSITIVE_INFINITY, 'QuotaExceededError');
		expect(await store.answer('A1', answer('nie'))).toEqual({ ok: false, code: 'quota' });
		expect(await store.answer('A1', answer('selten'))).toEqual({ ok: false, code: 'quota' });
		expect(await store.retry()).toEqual({ ok: false, code: 'quota' });
		vi.restoreAllMocks();
		expect(await store.retry()).toEqual({ ok: true, revision: 2 });
		expect(await rawRecords('checks')).toMatchObject([{ answers: { A1: answer('selten') } }]);
	});

	test.each(['InvalidStateError', 'UnknownError', 'AbortError', 'DataError'])(
		'heals a passing %s in three attempts',
		async (name) => {
			await store.begin(exampleStart);
			const open = vi.spyOn(indexedDB, 'open');
			failPuts(2, name);
			expect(await store.answer('A1', answer('nie'))).toEqual({ ok: true, revision: 2 });
			expect(open).toHaveBeenCalledTimes(2);
			expect(await rawRecords('checks')).toMatchObject([{ answers: { A1: answer('nie') } }]);
		},
	);

	test('gives up after three attempts, deletes nothing, and loses nothing', async () => {
		await store.begin(exampleStart);
		const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
		failPuts(3, 'UnknownError');
		expect(await store.answer('A1', answer('nie'))).toEqual({ ok: false, code: 'transient' });
		await snapshotWhere(store, ({ state, waiting }) => state === 'transient' && waiting === 1);
		expect(await store.retry()).toEqual({ ok: true, revision: 2 });
		expect(await rawRecords('checks')).toMatchObject([{ answers: { A1: answer('nie') } }]);
		expect(deleted).not.toHaveBeenCalled();
	});

	test('counts the errors of opening again as attempts', async () => {
		await store.begin(exampleStart);
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('planted', 'SecurityError');
		});
		failPuts(1, 'InvalidStateError');
		expect(await store.answer('A1', answer('nie'))).toEqual({ ok: false, code: 'transient' });
		vi.restoreAllMocks();
		expect(await store.retry()).toEqual({ ok: true, revision: 2 });
	});

	test('leaves the record as it was when a write breaks off in the middle', async () => {
		await store.begin(exampleStart);
		await store.answer('A1', answer('nie'));
		const before = await rawRecords('checks');
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
			const request = originalPut.call(this, value, key);
			this.transaction.abort();
			return request;
		});
		expect(await store.answer('A2', answer('nie'))).toEqual({ ok: false, code: 'transient' });
		vi.restoreAllMocks();
		expect(await rawRecords('checks')).toEqual(before);
	});

	test('opens again after the connection was closed, as it is after the bfcache', async () => {
		await store.begin(exampleStart);
		backend.close();
		await store.refresh();
		expect(await store.answer('A1', answer('nie'))).toEqual({ ok: true, revision: 2 });
		backend.close();
		expect(await store.read()).toMatchObject({ ok: true, check: { revision: 2 } });
	});

	test('does not create the database again when the browser deleted it', async () => {
		await store.begin(exampleStart);
		backend.close();
		vi.stubGlobal('indexedDB', new IDBFactory());
		expect(await store.answer('A1', answer('nie'))).toEqual({ ok: false, code: 'deleted' });
		expect(await indexedDB.databases()).toEqual([]);
	});
});
