import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerStore } from './answer-store.ts';
import { answering, exampleCheck, exampleNow, exampleStart } from './example-check.ts';
import { hasStoredCheck } from './has-stored-check.ts';
import { keptSince } from './kept-since.ts';
import { openStore } from './open-store.ts';
import { rawDatabase } from './raw-database.ts';

const stores: AnswerStore[] = [];
const entries = new Map<string, string>();

async function open(mode: 'remember' | 'find' | 'memory') {
	const { store } = await openStore({ mode, now: exampleNow, ask: answering().ask });
	stores.push(store);
	return store;
}

beforeEach(() => {
	entries.clear();
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => entries.get(key) ?? null,
		setItem: (key: string, value: string) => void entries.set(key, value),
		removeItem: (key: string) => void entries.delete(key),
	});
});
afterEach(async () => {
	await Promise.all(stores.splice(0).map((store) => store.close()));
	vi.unstubAllGlobals();
});

describe('keptSince', () => {
	test('is noted with the first check on the device, not before, and holds a day only', async () => {
		const store = await open('remember');
		expect(keptSince()).toBeNull();
		await store.begin(exampleStart);
		expect([...entries.values()]).toEqual(['2026-11-23']);
	});

	test('is not noted for a check in memory', async () => {
		await (await open('memory')).begin(exampleStart);
		expect(entries.size).toBe(0);
	});

	test('goes with everything else', async () => {
		const store = await open('remember');
		await store.begin(exampleStart);
		await store.deleteEverything();
		expect(entries.size).toBe(0);
		expect(await hasStoredCheck()).toBe(false);
	});

	test('is added for a check an earlier release has kept', async () => {
		await (await open('remember')).close();
		await rawDatabase((database) => {
			database.transaction('checks', 'readwrite').objectStore('checks').put(exampleCheck);
		});
		expect(keptSince()).toBeNull();
		await (await open('find')).read();
		expect(keptSince()).toBe('2026-11-23');
	});

	test('makes a lost database no first visit, and looking for it creates none', async () => {
		await (await open('remember')).begin(exampleStart);
		await stores.pop()?.close();
		vi.stubGlobal('indexedDB', new IDBFactory());
		expect(await hasStoredCheck()).toBe(true);
		expect(await (await open('find')).read()).toEqual({ ok: true, check: null, quarantined: 0 });
		expect(await indexedDB.databases()).toEqual([]);
	});

	test('stands in nobody’s way where the browser refuses it', async () => {
		const refuse = () => {
			throw new DOMException('planted', 'SecurityError');
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
		const store = await open('remember');
		expect(await store.begin(exampleStart)).toMatchObject({ ok: true });
		expect(keptSince()).toBeNull();
		expect(await store.deleteEverything()).toBe(true);
	});
});
