import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleProfile } from '../profile/sample-profile.ts';
import type { AnswerStore, AskChoice, StoreSnapshot } from './answer-store.ts';
import { createBufferedStore } from './buffered-store.ts';
import { contentOf } from './check-content.ts';
import { createDexieBackend } from './dexie-store.ts';
import { answering, exampleCheck, exampleNow, exampleStart, snapshotWhere } from './example-check.ts';
import { rawDatabase, rawRecords } from './raw-database.ts';

const stores: AnswerStore[] = [];
const answer = (value: string) => ({ value, rev: 1 });
const imported = contentOf({ ...exampleCheck, answers: { B1: answer('nie') } });

/** A tab whose visitor answers so when he is asked. */
async function openTab(...choices: AskChoice[]) {
	const backend = createDexieBackend(exampleNow);
	await backend.open(true);
	const { ask, asked } = answering(...choices);
	const store = createBufferedStore(backend, { now: exampleNow, ask });
	stores.push(store);
	return { store, asked };
}

/** Another tab has stored a check with twelve answers since. */
async function answeredElsewhere(): Promise<AnswerStore> {
	const { store } = await openTab();
	await store.begin(exampleStart);
	for (let no = 1; no <= 12; no++) await store.answer(`A${no}`, answer('nie'));
	return store;
}

function shownBy(store: AnswerStore): StoreSnapshot {
	const seen: StoreSnapshot[] = [];
	store.subscribe((snapshot) => seen.push(snapshot))();
	return seen[0] as StoreSnapshot;
}

async function answerCounts(): Promise<readonly number[]> {
	const records = (await rawRecords('checks')) as readonly { answers: object }[];
	return records.map(({ answers }) => Object.keys(answers).length);
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
	vi.restoreAllMocks();
	await Promise.all(stores.splice(0).map((store) => store.close()));
});

describe('AnswerStore.begin', () => {
	test('asks before it touches a check nobody here has read, and goes on with it', async () => {
		const { store, asked } = await openTab('continue');
		await answeredElsewhere();
		const before = await rawRecords('checks');
		expect(await store.begin(exampleStart)).toEqual({ ok: true, revision: 13, continued: true });
		expect(asked).toEqual([['begin', 12, 0]]);
		expect(await rawRecords('checks')).toEqual(before);
		expect(Object.keys(shownBy(store).check?.answers ?? {})).toHaveLength(12);
	});

	test('writes nothing when the visitor breaks off', async () => {
		const { store } = await openTab('cancel');
		await answeredElsewhere();
		const before = await rawRecords('checks');
		expect(await store.begin(exampleStart)).toEqual({ ok: false, code: 'cancelled' });
		expect(await rawRecords('checks')).toEqual(before);
	});

	test('keeps both when the visitor wants that; each tab goes on writing its own', async () => {
		const { store } = await openTab('beside');
		const elsewhere = await answeredElsewhere();
		expect(await store.begin(exampleStart)).toEqual({ ok: true, revision: 14 });
		await store.answer('B1', answer('nie'));
		await elsewhere.answer('A13', answer('nie'));
		expect((await answerCounts()).toSorted()).toEqual([1, 13]);
		const { others } = await snapshotWhere(store, (shown) => Object.keys(shown.others[0]?.answers ?? {}).length === 13);
		expect(others).toMatchObject([{ id: 'aktuell' }]);
	});

	test('replaces a check only as the visitor was told of it', async () => {
		const elsewhere = await answeredElsewhere();
		const asked: number[] = [];
		const backend = createDexieBackend(exampleNow);
		await backend.open(true);
		const store = createBufferedStore(backend, {
			now: exampleNow,
			async ask(_, found) {
				asked.push(Object.keys(found.answers).length);
				// While he reads, the other tab goes on.
				if (asked.length === 1) await elsewhere.answer('A13', answer('nie'));
				return 'replace';
			},
		});
		stores.push(store);
		expect(await store.begin(exampleStart)).toMatchObject({ ok: true });
		expect(asked).toEqual([12, 13]);
		expect(await answerCounts()).toEqual([0]);
		// The other tab learns that its check is gone, and writes into no other.
		await snapshotWhere(elsewhere, ({ state }) => state === 'deleted');
		expect(await elsewhere.answer('A14', answer('nie'))).toEqual({ ok: false, code: 'deleted' });
		expect(await answerCounts()).toEqual([0]);
	});

	test('asks nothing where nothing was said, and shares the record with the tab that began it', async () => {
		const { store: first } = await openTab();
		const { store: second, asked } = await openTab();
		await first.begin(exampleStart);
		expect(await second.begin(exampleStart)).toEqual({ ok: true, revision: 2 });
		expect(asked).toEqual([]);
		await snapshotWhere(first, ({ check }) => check?.revision === 2);
		expect(await first.answer('A1', answer('nie'))).toEqual({ ok: true, revision: 3 });
		expect(await answerCounts()).toEqual([1]);
	});

	test('begins a check of the visitor where the one that was found is gone meanwhile', async () => {
		const elsewhere = await answeredElsewhere();
		const backend = createDexieBackend(exampleNow);
		await backend.open(true);
		const store = createBufferedStore(backend, {
			now: exampleNow,
			async ask() {
				await elsewhere.deleteEverything();
				return 'continue';
			},
		});
		stores.push(store);
		expect(await store.begin(exampleStart)).toEqual({ ok: true, revision: 1 });
		expect(await answerCounts()).toEqual([0]);
	});

	test('asks about its own check too, and does not adopt another one after that was deleted', async () => {
		const first = await answeredElsewhere();
		const { store: second } = await openTab('beside');
		await second.read();
		await first.deleteEverything();
		await snapshotWhere(second, ({ state }) => state === 'deleted');
		await second.answer('B1', answer('nie'));
		await first.begin(exampleStart);
		await first.answer('C1', answer('nie'));
		await second.refresh();
		// What is left here stays on the screen until the visitor decides.
		expect(shownBy(second)).toMatchObject({ state: 'deleted', check: { answers: { B1: answer('nie') } } });
		expect(await second.begin(exampleStart)).toMatchObject({ ok: true });
		expect((await answerCounts()).toSorted()).toEqual([0, 1]);
	});
});

describe('AnswerStore.replace', () => {
	test('puts an imported check beside the one that is held, with its times', async () => {
		const { store, asked } = await openTab('beside');
		await store.begin(exampleStart);
		await store.answer('A1', answer('nie'));
		expect(await store.replace(imported)).toEqual({ ok: true, revision: 3 });
		expect(asked).toEqual([['import', 1, 1]]);
		const others = [expect.objectContaining({ answers: { A1: answer('nie') } })];
		expect(shownBy(store)).toEqual({ state: 'saved', waiting: 0, others, check: expect.objectContaining(imported) });
	});

	test('merges what lives in memory into the check on the device; the newer answer counts', async () => {
		const { store } = await openTab('merge');
		await answeredElsewhere();
		const mine = {
			...imported,
			answers: { A1: answer('immer'), B1: answer('nie') },
			profile: sampleProfile({ branche: 'handel', beschaeftigte: '50-249' }),
		};
		expect(await store.replace(mine, 'keep')).toEqual({ ok: true, revision: 14 });
		const [record] = (await rawRecords('checks')) as [{ answers: Record<string, unknown> }];
		expect(record).toMatchObject({
			profile: { branche: { value: 'handel' } },
			answers: { A1: answer('immer'), A2: answer('nie') },
		});
		expect(Object.keys(record.answers)).toHaveLength(13);
	});

	test.each(['QuotaExceededError', 'UnknownError'])(
		'leaves screen, queue and device as they were when it fails with %s',
		async (name) => {
			const { store } = await openTab('replace');
			await store.begin(exampleStart);
			await store.answer('A1', answer('nie'));
			const [records, shown] = [await rawRecords('checks'), shownBy(store)];
			const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
				throw new DOMException('planted', name);
			});
			expect(await store.replace(imported)).toMatchObject({ ok: false });
			expect(shownBy(store)).toEqual(shown);
			put.mockRestore();
			expect(await store.retry()).toEqual({ ok: true, revision: 2 });
			expect(await rawRecords('checks')).toEqual(records);
			expect(await store.answer('A2', answer('nie'))).toMatchObject({ ok: true });
			expect(await answerCounts()).toEqual([2]);
		},
	);

	test('stores what waits for the check that is held before another is shown, or refuses', async () => {
		const { store } = await openTab('beside', 'beside');
		await store.begin(exampleStart);
		await store.answer('A1', answer('nie'));
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('planted', 'QuotaExceededError');
		});
		await store.answer('A2', answer('nie'));
		expect(await store.replace(imported)).toEqual({ ok: false, code: 'quota' });
		expect(shownBy(store)).toMatchObject({ waiting: 1, check: { answers: { A2: answer('nie') } } });
		put.mockRestore();
		expect(await store.replace(imported)).toMatchObject({ ok: true });
		expect((await answerCounts()).toSorted()).toEqual([1, 2]);
	});
});

describe('AnswerStore.openOther', () => {
	test('goes on with another check, keeps its date, and shows that one on the next visit', async () => {
		await (await openTab()).store.close();
		const older = { ...exampleCheck, id: 'zweiter', revision: 3, updatedAt: '2026-01-01T00:00:00.000Z' };
		await rawDatabase((database) => {
			const checks = database.transaction('checks', 'readwrite').objectStore('checks');
			checks.put(exampleCheck);
			checks.put(older);
		});
		const { store } = await openTab();
		expect(await store.read()).toMatchObject({ check: { id: 'aktuell' } });
		expect(shownBy(store).others).toEqual([older]);
		expect(await store.openOther('zweiter')).toEqual({ ok: true, revision: 8 });
		expect(shownBy(store)).toMatchObject({ check: { ...older, revision: 8 }, others: [{ id: 'aktuell' }] });
		const { store: later } = await openTab();
		expect(await later.read()).toMatchObject({ check: { id: 'zweiter', updatedAt: older.updatedAt } });
		expect(await later.openOther('weg')).toEqual({ ok: false, code: 'not-begun' });
	});
});
