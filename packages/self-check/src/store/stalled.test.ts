import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerStore } from './answer-store.ts';
import { createBufferedStore } from './buffered-store.ts';
import { createDexieBackend } from './dexie-store.ts';
import { exampleNow, exampleStart, notAsked, snapshotWhere } from './example-check.ts';
import { DATABASE_NAME } from './installed-version.ts';
import { requested } from './raw-database.ts';

const answer = (value: string) => ({ value, rev: 1 });

/** A clock for waiting that a test sets forward. */
function waitingRoom() {
	const waiting = new Map<() => void, number>();
	return {
		waiting,
		after(milliseconds: number, job: () => void) {
			waiting.set(job, milliseconds);
			return () => void waiting.delete(job);
		},
		pass(milliseconds: number) {
			for (const [job, at] of [...waiting]) if (at <= milliseconds) job();
		},
	};
}

let store: AnswerStore;
let room: ReturnType<typeof waitingRoom>;

/** Another connection keeps the tables to itself until it is told to let go. */
async function hold(): Promise<() => Promise<void>> {
	const other = await requested(indexedDB.open(DATABASE_NAME));
	const transaction = other.transaction('checks', 'readwrite');
	let held = true;
	const again = () => {
		if (held) transaction.objectStore('checks').count().onsuccess = again;
	};
	again();
	return () =>
		new Promise((resolve) => {
			transaction.oncomplete = () => {
				other.close();
				resolve();
			};
			held = false;
		});
}

beforeEach(async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	const backend = createDexieBackend(exampleNow);
	await backend.open(true);
	room = waitingRoom();
	store = createBufferedStore(backend, { now: exampleNow, ask: notAsked, after: room.after });
});
afterEach(() => store.close());

describe('createBufferedStore while another tab holds the database', () => {
	test('says after five seconds that answers are not saved, and stores them when it is let go', async () => {
		await store.begin(exampleStart);
		const letGo = await hold();
		const acks = [store.answer('A1', answer('nie')), store.answer('A2', answer('nie'))];
		await snapshotWhere(store, ({ state }) => state === 'saving');
		room.pass(4999);
		await snapshotWhere(store, ({ state }) => state === 'saving');
		room.pass(5000);
		await snapshotWhere(store, ({ state, waiting }) => state === 'stalled' && waiting === 2);
		await letGo();
		expect(await Promise.all(acks)).toMatchObject([{ ok: true }, { ok: true }]);
		await snapshotWhere(store, ({ state, waiting }) => state === 'saved' && waiting === 0);
		expect(room.waiting.size).toBe(0);
	});

	test('goes on saying so while further answers come', async () => {
		await store.begin(exampleStart);
		const letGo = await hold();
		const first = store.answer('A1', answer('nie'));
		room.pass(5000);
		const second = store.answer('A2', answer('nie'));
		await snapshotWhere(store, ({ state, waiting }) => state === 'stalled' && waiting === 2);
		await letGo();
		await Promise.all([first, second]);
		await snapshotWhere(store, ({ state }) => state === 'saved');
	});

	test('says so too when a check cannot begin, and shows nothing before it is stored', async () => {
		const letGo = await hold();
		const begun = store.begin(exampleStart);
		room.pass(5000);
		await snapshotWhere(store, ({ state, check }) => state === 'stalled' && check === null);
		await letGo();
		expect(await begun).toEqual({ ok: true, revision: 1 });
		await snapshotWhere(store, ({ state, check }) => state === 'saved' && check !== null);
	});
});
