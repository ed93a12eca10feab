import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerStore, StoreSnapshot } from './answer-store.ts';
import { createBufferedStore } from './buffered-store.ts';
import { createDexieBackend } from './dexie-store.ts';
import { exampleKept, exampleNow, exampleStart, notAsked, snapshotWhere } from './example-check.ts';
import { rawRecords } from './raw-database.ts';

const stores: AnswerStore[] = [];

/** One tab. */
async function openTab(): Promise<AnswerStore> {
	const backend = createDexieBackend(exampleNow);
	expect(await backend.open(true)).toBe('open');
	const store = createBufferedStore(backend, { now: exampleNow, ask: notAsked });
	stores.push(store);
	return store;
}

function current(store: AnswerStore): StoreSnapshot {
	const seen: StoreSnapshot[] = [];
	store.subscribe((snapshot) => seen.push(snapshot))();
	return seen[0] as StoreSnapshot;
}

const answer = (value: string) => ({ value, rev: 1 });

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
	vi.restoreAllMocks();
	await Promise.all(stores.splice(0).map((store) => store.close()));
});

describe('createDexieBackend', () => {
	test('writes nothing before begin', async () => {
		const store = await openTab();
		expect(await store.answer('E3', answer('nie'))).toEqual({ ok: false, code: 'not-begun' });
		expect(await rawRecords('checks')).toEqual([]);
		expect(current(store)).toEqual({ check: null, others: [], state: 'empty', waiting: 0 });
	});

	test('keeps every kind of change and grows the revision by one with each', async () => {
		const store = await openTab();
		expect(await store.begin(exampleStart)).toEqual({ ok: true, revision: 1 });
		expect(await store.answer('E3', answer('nie'))).toEqual({ ok: true, revision: 2 });
		await store.answer('A1', answer('weiss-nicht'));
		await store.answer('E3', null);
		await store.setFact('branche', { value: 'handel', from: 'selbstcheck' });
		await store.setFact('groesse', { value: 'klein', from: 'selbstcheck' });
		await store.setFact('groesse', null);
		await store.setMode('kurzcheck');
		await store.setLeftOut(['G', 'H']);
		await store.keepKurzcheck(exampleKept);
		expect(await store.setStep('frage-a2')).toEqual({ ok: true, revision: 11 });
		expect(await rawRecords('checks')).toEqual([
			{
				schemaVersion: 3,
				id: 'aktuell',
				revision: 11,
				questionnaireVersion: '1.0.0',
				mode: 'kurzcheck',
				profile: { branche: { value: 'handel', from: 'selbstcheck', at: '2026-11-23T09:30:00.000Z' } },
				answers: { A1: { value: 'weiss-nicht', rev: 1 } },
				leftOutDomainIds: ['G', 'H'],
				step: 'frage-a2',
				startedAt: '2026-11-23T09:30:00.000Z',
				updatedAt: '2026-11-23T09:30:00.000Z',
				kurzcheck: exampleKept,
			},
		]);
		expect(current(store)).toMatchObject({ state: 'saved', waiting: 0, check: (await rawRecords('checks'))[0] });
	});

	test.each<[visit: string, change: (store: AnswerStore) => Promise<unknown>]>([
		['looking at a step', (store) => store.setStep('ergebnis')],
		['going on in the full check', (store) => store.setMode('voll')],
		['keeping the Kurzcheck', (store) => store.keepKurzcheck(exampleKept)],
	])('dates a check by its last answer, not by %s', async (_, change) => {
		const backend = createDexieBackend(exampleNow);
		await backend.open(true);
		let today = '2026-11-12T08:00:00.000Z';
		const store = createBufferedStore(backend, { now: () => new Date(today), ask: notAsked });
		stores.push(store);
		await store.begin(exampleStart);
		await store.answer('E3', answer('nie'));
		today = '2027-02-12T08:00:00.000Z';
		await change(store);
		expect(await rawRecords('checks')).toMatchObject([{ revision: 3, updatedAt: '2026-11-12T08:00:00.000Z' }]);
		expect(current(store).check?.updatedAt).toBe('2026-11-12T08:00:00.000Z');
		await store.answer('E3', answer('jaehrlich'));
		await change(store);
		expect(await rawRecords('checks')).toMatchObject([{ revision: 5, updatedAt: today }]);
	});

	test('asks for strict durability in every writing transaction', async () => {
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const store = await openTab();
		await store.begin(exampleStart);
		await store.answer('E3', answer('nie'));
		const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
		expect(writing.length).toBe(2);
		for (const call of writing) expect(call).toHaveProperty('2.durability', 'strict');
	});

	test('acknowledges only after the transaction is complete', async () => {
		const order: string[] = [];
		const begin = IDBDatabase.prototype.transaction;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
			const transaction = begin.apply(this, args);
			if (args[1] === 'readwrite') transaction.addEventListener('complete', () => order.push('complete'));
			return transaction;
		});
		const store = await openTab();
		await store.begin(exampleStart);
		order.length = 0;
		store.subscribe(({ state }) => order.push(state));
		await store.answer('E3', answer('nie')).then(() => order.push('acknowledged'));
		expect(order).toEqual(['saved', 'saving', 'complete', 'saved', 'acknowledged']);
	});

	test('finds the check again in another tab, with the same step and answers', async () => {
		const first = await openTab();
		await first.begin(exampleStart);
		await first.answer('E3', answer('nie'));
		await first.setStep('frage-e4');
		const second = await openTab();
		const read = await second.read();
		expect(read).toMatchObject({ ok: true, quarantined: 0, check: { step: 'frage-e4', revision: 3 } });
		expect(current(second)).toEqual(current(first));
	});

	test('refuses what could not be read back and keeps nothing of it', async () => {
		const store = await openTab();
		await store.begin(exampleStart);
		for (const questionId of ['__proto__', 'constructor', 'E3.rev', 'E0', 'Z1', '']) {
			expect(await store.answer(questionId, answer('nie'))).toEqual({ ok: false, code: 'invalid' });
		}
		expect(await store.answer('E3', { value: '<b>', rev: 1 })).toEqual({ ok: false, code: 'invalid' });
		expect(await store.setFact('__proto__', { value: 'x', from: 'nis2' })).toEqual({ ok: false, code: 'invalid' });
		expect(await store.setStep('x'.repeat(41))).toEqual({ ok: false, code: 'invalid' });
		expect(await rawRecords('checks')).toMatchObject([{ revision: 1, answers: {}, profile: {} }]);
		expect(({} as Record<string, unknown>).value).toBeUndefined();
	});

	test('stores a plain copy of a proxy, which the database itself refuses', async () => {
		const store = await openTab();
		await store.begin(exampleStart);
		const given = new Proxy({ value: 'nie', rev: 1 }, {});
		expect(() => structuredClone(given)).toThrow();
		expect(await store.answer('E3', given)).toEqual({ ok: true, revision: 2 });
		expect(await store.setLeftOut(new Proxy(['A'], {}) as ['A'])).toEqual({ ok: true, revision: 3 });
		expect(await rawRecords('checks')).toMatchObject([{ answers: { E3: answer('nie') }, leftOutDomainIds: ['A'] }]);
	});

	test('deletes the database, and begins afresh afterwards', async () => {
		const store = await openTab();
		await store.begin(exampleStart);
		expect(await store.deleteEverything()).toBe(true);
		expect(await indexedDB.databases()).toEqual([]);
		expect(current(store)).toEqual({ check: null, others: [], state: 'empty', waiting: 0 });
		expect(await store.answer('E3', answer('nie'))).toEqual({ ok: false, code: 'not-begun' });
		expect(await store.read()).toEqual({ ok: true, check: null, quarantined: 0 });
		expect(await indexedDB.databases()).toEqual([]);
		expect(await store.begin(exampleStart)).toEqual({ ok: true, revision: 1 });
		expect(await rawRecords('checks')).toHaveLength(1);
	});

	test('keeps what was submitted before close and tells nobody afterwards', async () => {
		const store = await openTab();
		await store.begin(exampleStart);
		const pending = store.answer('E3', answer('nie'));
		await store.close();
		expect(await pending).toEqual({ ok: true, revision: 2 });
		expect(await rawRecords('checks')).toMatchObject([{ answers: { E3: answer('nie') } }]);
	});

	test('opens a lost connection again without losing an answer', async () => {
		const store = await openTab();
		await store.begin(exampleStart);
		const warned = vi.spyOn(console, 'warn').mockReturnValue();
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...args) {
			const request = put.apply(this, args as Parameters<typeof put>);
			forceCloseDatabase(this.transaction.db as unknown as Parameters<typeof forceCloseDatabase>[0]);
			return request;
		} as typeof put);
		expect(await store.answer('E3', answer('nie'))).toEqual({ ok: true, revision: 2 });
		expect(await store.answer('E4', answer('nie'))).toEqual({ ok: true, revision: 3 });
		expect(await rawRecords('checks')).toMatchObject([{ answers: { E3: answer('nie'), E4: answer('nie') } }]);
		await snapshotWhere(store, ({ state }) => state === 'saved');
		// Dexie itself noticed first; the attempts of the store are tested where the database fails.
		expect(warned.mock.calls).toEqual([['Dexie: Need to reopen db']]);
	});
});
