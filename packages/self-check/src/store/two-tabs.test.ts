import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerStore } from './answer-store.ts';
import { createBufferedStore } from './buffered-store.ts';
import { createDexieBackend } from './dexie-store.ts';
import { exampleNow, exampleStart, notAsked, snapshotWhere } from './example-check.ts';
import { DATABASE_NAME } from './installed-version.ts';
import { rawRecords, requested } from './raw-database.ts';

const stores: AnswerStore[] = [];

async function openTab(): Promise<AnswerStore> {
	const backend = createDexieBackend(exampleNow);
	await backend.open(true);
	const store = createBufferedStore(backend, { now: exampleNow, ask: notAsked });
	stores.push(store);
	await store.read();
	return store;
}

const answer = (value: string) => ({ value, rev: 1 });

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
	await Promise.all(stores.splice(0).map((store) => store.close()));
});

describe('createBufferedStore in two tabs', () => {
	test('keeps all of 200 interleaved answers and shows them in both', async () => {
		const [first, second] = [await openTab(), await openTab()];
		await first.begin(exampleStart);
		await second.read();
		const questionIds = [...'ABCDEFGHI'].flatMap((domain) =>
			Array.from({ length: 23 }, (_, no) => `${domain}${no + 1}`),
		);
		const order = fc.sample(fc.shuffledSubarray(questionIds, { minLength: 200, maxLength: 200 }), {
			seed: 20261123,
			numRuns: 1,
		})[0] as string[];
		const turns = fc.sample(fc.boolean(), { seed: 7, numRuns: 200 });
		const acks = await Promise.all(
			order.map((questionId, no) => (turns[no] ? first : second).answer(questionId, answer(`wert-${no}`))),
		);
		expect(acks.filter(({ ok }) => !ok)).toEqual([]);

		const expected = Object.fromEntries(order.map((questionId, no) => [questionId, answer(`wert-${no}`)]));
		expect(await rawRecords('checks')).toMatchObject([{ answers: expected }]);
		for (const store of [first, second]) {
			const { check } = await snapshotWhere(store, (shown) => Object.keys(shown.check?.answers ?? {}).length === 200);
			expect(check?.answers).toEqual(expected);
		}
	});

	test('lets the last of 50 answers to the same question win everywhere, with a growing revision', async () => {
		const tabs = [await openTab(), await openTab()] as const;
		await tabs[0].begin(exampleStart);
		await tabs[1].read();
		const shown: number[][] = [[], []];
		for (const [no, tab] of tabs.entries()) tab.subscribe(({ check }) => shown[no]?.push(check?.revision ?? 0));
		const revisions: number[] = [];
		for (let no = 0; no < 50; no++) {
			const ack = await (no % 2 === 0 ? tabs[0] : tabs[1]).answer('E3', answer(`wert-${no}`));
			revisions.push(ack.ok ? ack.revision : Number.NaN);
		}
		expect(revisions).toEqual(Array.from({ length: 50 }, (_, no) => no + 2));
		for (const tab of tabs) {
			const last = await snapshotWhere(tab, ({ check }) => check?.revision === 51);
			expect(last.check?.answers).toEqual({ E3: answer('wert-49') });
		}
		// Every write is shown a few times at most, never in a loop, and never goes back.
		for (const seen of shown) {
			expect(seen.length).toBeLessThanOrEqual(200);
			expect(seen).toEqual(seen.toSorted((a, b) => a - b));
		}
	});

	test('shows what another tab began, answered and imported', async () => {
		const [first, second] = [await openTab(), await openTab()];
		await first.begin(exampleStart);
		await snapshotWhere(second, ({ check, state }) => check?.revision === 1 && state === 'saved');
		await second.answer('A1', answer('nie'));
		await snapshotWhere(first, ({ check }) => check?.answers.A1?.value === 'nie');
	});

	test('stops writing when a newer database is opened elsewhere, and keeps the answers', async () => {
		const store = await openTab();
		await store.begin(exampleStart);
		const upgraded = await requested(indexedDB.open(DATABASE_NAME, 40));
		await snapshotWhere(store, ({ state }) => state === 'outdated');
		expect(await store.answer('E3', answer('nie'))).toEqual({ ok: false, code: 'outdated' });
		expect(await store.begin(exampleStart)).toEqual({ ok: false, code: 'outdated' });
		expect(await store.answer('E4', answer('nie'))).toEqual({ ok: false, code: 'outdated' });
		expect(await store.retry()).toEqual({ ok: false, code: 'outdated' });
		expect(await store.read()).toEqual({ ok: false, code: 'outdated' });
		const { check, waiting } = await snapshotWhere(store, () => true);
		// The check that was refused did not take the place of the one that is shown.
		expect(check?.answers).toEqual({ E3: answer('nie'), E4: answer('nie') });
		expect(waiting).toBeGreaterThan(0);
		upgraded.close();
		expect(await rawRecords('checks')).toMatchObject([{ revision: 1, answers: {} }]);
	});

	test('acknowledges nothing that an upgrade elsewhere kept from being written', async () => {
		const store = await openTab();
		await store.begin(exampleStart);
		const ids = Array.from({ length: 20 }, (_, no) => `A${no + 1}`);
		const writing = ids.map(async (id) => ({ id, ...(await store.answer(id, answer('nie'))) }));
		const upgraded = await requested(indexedDB.open(DATABASE_NAME, 40));
		upgraded.close();
		const acknowledged = (await Promise.all(writing)).filter(({ ok }) => ok).map(({ id }) => id);
		const [record] = (await rawRecords('checks')) as [{ answers: object }];
		expect(Object.keys(record.answers)).toEqual(expect.arrayContaining(acknowledged));
		const { check } = await snapshotWhere(store, ({ state }) => state === 'outdated');
		expect(Object.keys(check?.answers ?? {}).toSorted()).toEqual(ids.toSorted());
	});

	test('does not bring back what was deleted in another tab, until something new is begun', async () => {
		const [first, second] = [await openTab(), await openTab()];
		await first.begin(exampleStart);
		await second.read();
		expect(await first.deleteEverything()).toBe(true);
		await snapshotWhere(second, ({ state }) => state === 'deleted');
		expect(await second.answer('E3', answer('nie'))).toEqual({ ok: false, code: 'deleted' });
		await second.refresh();
		expect(await indexedDB.databases()).toEqual([]);
		const { check } = await snapshotWhere(second, () => true);
		expect(check?.answers).toEqual({ E3: answer('nie') });
		expect(await second.begin(exampleStart)).toEqual({ ok: true, revision: 1 });
		expect(await rawRecords('checks')).toMatchObject([{ answers: {} }]);
	});

	test('says that deleting waits for another tab, and goes on when that closes', async () => {
		const store = await openTab();
		await store.begin(exampleStart);
		const stubborn = await requested(indexedDB.open(DATABASE_NAME));
		const deleted = store.deleteEverything();
		await snapshotWhere(store, ({ state }) => state === 'blocked');
		// The answers are gone already; only the empty database is left.
		expect(await requested(stubborn.transaction('checks').objectStore('checks').count())).toBe(0);
		stubborn.close();
		expect(await deleted).toBe(true);
		expect(await indexedDB.databases()).toEqual([]);
	});
});
