import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleProfile } from '../profile/sample-profile.ts';
import type { AnswerStore, StoreState } from '../store/answer-store.ts';
import { contentOf } from '../store/check-content.ts';
import { exampleCheck, exampleNow } from '../store/example-check.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { OpenStore } from '../store/open-store.ts';
import { type MemoryReason, openStore } from '../store/open-store.ts';
import { rawDatabase } from '../store/raw-database.ts';
import { CheckRecord } from './check-record.svelte.ts';
import { fullCatalogue } from './sample-session.ts';

const records: CheckRecord[] = [];
const real: OpenStore = (mode, owner) => openStore({ mode, now: exampleNow, ...owner });

function createRecord(open: OpenStore = real): CheckRecord {
	const record = new CheckRecord(() => fullCatalogue, open);
	records.push(record);
	return record;
}

function question(id: string) {
	const found = fullCatalogue.domains.flatMap(({ questions }) => questions).find((one) => one.id === id);
	if (found === undefined) throw new Error(`The sample has no question ${id}.`);
	return found;
}

/** A store whose state the test sets; the check in it is real. */
function steeredStore(kind: AnswerStore['kind']) {
	const inner = createMemoryStore(exampleNow);
	let state: StoreState = 'saved';
	let tell = () => {};
	const store: AnswerStore = {
		...inner,
		kind,
		subscribe: (listener) => {
			let last = () => {};
			tell = () => last();
			return inner.subscribe((snapshot) => {
				last = () => listener({ ...snapshot, state });
				last();
			});
		},
	};
	return {
		store,
		become(next: StoreState) {
			state = next;
			tell();
		},
	};
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
	await Promise.all(records.splice(0).map((record) => record.close()));
	vi.unstubAllGlobals();
});

describe('CheckRecord', () => {
	test('opens nothing and knows nothing before it is begun', () => {
		const open = vi.fn(real);
		const record = createRecord(open);
		expect(record).toMatchObject({
			running: false,
			kept: false,
			saveState: 'idle',
			message: null,
			stored: null,
			updatedAt: null,
			answers: {},
			facts: {},
			isOutgrown: false,
			isOfOtherVersion: false,
			context: { mode: 'kurzcheck', facts: {}, leftOutDomainIds: [] },
		});
		expect(open).not.toHaveBeenCalled();
	});

	test('begins with what other checks know of the company and keeps facts it does not ask for', async () => {
		const record = createRecord();
		const known = sampleProfile({ homeoffice: 'teilweise', entgelt: 'ja' }, 'nis2');
		await record.begin(false, known);
		expect(record.profile).toEqual(known);
		expect(record.facts).toEqual({ homeoffice: 'teilweise' });
	});

	test('keeps an empty check on the device after consent', async () => {
		const record = createRecord();
		await record.begin(true);
		expect(record).toMatchObject({ running: true, kept: true, saveState: 'saved', message: null });
		expect(record.stored).toMatchObject({
			questionnaireVersion: '1.0.0',
			mode: 'kurzcheck',
			step: 'angaben',
			answers: {},
		});
		expect(record.updatedAt).toEqual(exampleNow());
	});

	test('writes nothing anywhere without consent', async () => {
		const record = createRecord();
		await record.begin(false);
		await record.answer(question('A1'), 'blau');
		expect(record).toMatchObject({ running: true, kept: false, saveState: 'memory', answers: { A1: 'blau' } });
		expect(await indexedDB.databases()).toEqual([]);
	});

	test('stores an answer with the revision of its question', async () => {
		const record = createRecord();
		await record.begin(true);
		await record.answer(question('A2'), 'trifft-nicht-zu');
		expect(record.stored?.answers).toEqual({ A2: { value: 'trifft-nicht-zu', rev: 2 } });
	});

	test('takes a fact back when the empty option is chosen', async () => {
		const record = createRecord();
		await record.begin(false);
		await record.setFact('homeoffice', 'teilweise');
		expect(record.context.facts).toEqual({ homeoffice: 'teilweise' });
		await record.setFact('homeoffice', null);
		expect(record.context.facts).toEqual({});
	});

	test('leaves domains out and takes them in again, answers kept', async () => {
		const record = createRecord();
		await record.begin(true);
		await record.answer(question('E1'), 'blau');
		await record.setLeftOut('E', true);
		await record.setLeftOut('A', true);
		await record.setLeftOut('E', true);
		expect(record.context.leftOutDomainIds).toEqual(['A', 'E']);
		await record.setLeftOut('A', false);
		expect(record).toMatchObject({ context: { leftOutDomainIds: ['E'] }, answers: { E1: 'blau' } });
	});

	test('tells effects about every change', async () => {
		const record = createRecord();
		const seen = new Set<string | undefined>();
		const stop = $effect.root(() => {
			$effect(() => {
				seen.add(record.answers.A1);
			});
		});
		flushSync();
		await record.begin(false);
		for (const value of ['rot', 'gelb']) {
			await record.answer(question('A1'), value);
			flushSync();
		}
		stop();
		expect([...seen]).toEqual([undefined, 'rot', 'gelb']);
	});

	test('starts over in the store that is open', async () => {
		const record = createRecord();
		await record.begin(false);
		await record.answer(question('A1'), 'blau');
		await record.begin(true);
		expect(record).toMatchObject({ running: true, kept: false, answers: {} });
		expect(await indexedDB.databases()).toEqual([]);
	});

	test('finds the check of an earlier day', async () => {
		const earlier = createRecord();
		await earlier.begin(true);
		await earlier.answer(question('A1'), 'blau');
		await earlier.continueInFull(null);
		await earlier.close();
		const record = createRecord();
		expect(await record.find()).toBe(true);
		expect(record).toMatchObject({ running: true, kept: true, answers: { A1: 'blau' }, context: { mode: 'voll' } });
	});

	test('finds nothing on an empty device', async () => {
		const record = createRecord();
		expect(await record.find()).toBe(false);
		expect(record).toMatchObject({ running: false, message: null });
	});

	test('says that a check could not be read and hands it out', async () => {
		await createRecord().begin(true);
		await rawDatabase((database) => {
			database.transaction('checks', 'readwrite').objectStore('checks').put({ id: 'aktuell', step: 7 });
		});
		const record = createRecord();
		expect(await record.find()).toBe(false);
		expect(record.message).toBe('quarantined');
		expect(await record.quarantined()).toMatchObject([{ raw: { id: 'aktuell', step: 7 } }]);
	});

	test('keeps answers that no longer fit, but does not count them', async () => {
		const record = createRecord();
		const answers = { A1: { value: 'blau', rev: 1 }, A2: { value: 'rot', rev: 1 }, I9: { value: 'nie', rev: 1 } };
		expect(await record.adopt(contentOf({ ...exampleCheck, answers }), false)).toBe('adopted');
		expect(record.answers).toEqual({ A1: 'blau' });
		expect([record.isOutgrown, record.isOfOtherVersion]).toEqual([true, false]);
		expect(record.stored?.answers).toEqual(answers);
	});

	test('reads answers to another version as it is told, and leaves the record as it is', async () => {
		const record = createRecord();
		const answers = { B9: { value: 'blau', rev: 1 } };
		await record.adopt(contentOf({ ...exampleCheck, questionnaireVersion: '0.9.0', answers }), false);
		expect([record.isOfOtherVersion, record.answers]).toEqual([true, {}]);
		record.carryWith((check) => ({ A1: check.answers.B9 ?? { value: 'rot', rev: 1 } }));
		expect(record.answers).toEqual({ A1: 'blau' });
		expect(record.stored).toMatchObject({ questionnaireVersion: '0.9.0', answers });
	});

	test('changes nothing when a check cannot be taken over', async () => {
		const record = createRecord();
		await record.begin(true);
		await record.answer(question('A1'), 'blau');
		expect(await record.adopt({ ...contentOf(exampleCheck), step: '<script>' }, true)).toBe('failed');
		expect(record).toMatchObject({ running: true, answers: { A1: 'blau' } });
	});

	test('remembers where the last answer was given, and nothing of it once all is deleted', async () => {
		const record = createRecord();
		await record.begin(true);
		await record.answer(question('A1'), 'blau');
		expect(record.stored?.step).toBe('frage-a1');
		expect(await record.deleteEverything()).toBe(true);
		expect(record).toMatchObject({ running: false, stored: null, message: null });
		expect(await indexedDB.databases()).toEqual([]);
	});

	test('has nothing to delete, save or hand out before a store is open', async () => {
		const record = createRecord();
		expect(await record.deleteEverything()).toBe(true);
		expect(await record.quarantined()).toEqual([]);
		await expect(Promise.all([record.retry(), record.close()])).resolves.toBeDefined();
	});

	test.each([
		['chosen', null],
		['unavailable', 'unavailable'],
		['timeout', 'waiting'],
		['newer-database', 'newer-database'],
	] as const)(
		'says what a store in memory means when the reason is %s',
		async (memoryBecause: MemoryReason, message) => {
			const record = createRecord(async () => ({ store: createMemoryStore(exampleNow), memoryBecause }));
			await record.begin(true);
			expect(record).toMatchObject({ running: true, kept: false, message });
		},
	);

	test('asks to close the other tab while that keeps the database, and no longer', async () => {
		const opened = Promise.withResolvers<void>();
		const record = createRecord(async (_, { onBlocked }) => {
			onBlocked?.();
			await opened.promise;
			return { store: createMemoryStore(exampleNow), memoryBecause: null };
		});
		const begun = record.begin(true);
		await Promise.resolve();
		expect(record.message).toBe('blocked');
		opened.resolve();
		await begun;
		expect(record.message).toBeNull();
	});

	test.each([
		['empty', 'idle', 'unavailable'],
		['saving', 'saving', 'unavailable'],
		['saved', 'saved', 'unavailable'],
		['in-memory', 'memory', 'unavailable'],
		['quota', 'failed', 'failed'],
		['transient', 'failed', 'failed'],
		['outdated', 'failed', 'outdated'],
		['blocked', 'failed', 'blocked'],
		['deleted', 'failed', 'deleted'],
	] as const)('puts what holds now before what happened at the opening: %s', async (state, saveState, message) => {
		const { store, become } = steeredStore('memory');
		const record = createRecord(async () => ({ store, memoryBecause: 'unavailable' }));
		await record.begin(true);
		become(state);
		expect([record.saveState, record.message]).toEqual([saveState, message]);
	});

	test('no longer listens to a store it has left', async () => {
		const left = steeredStore('device');
		const record = createRecord(async (mode) => ({
			store: mode === 'find' ? left.store : createMemoryStore(exampleNow),
			memoryBecause: null,
		}));
		expect(await record.find()).toBe(false);
		await record.begin(false);
		left.become('outdated');
		expect(record).toMatchObject({ running: true, saveState: 'memory', message: null });
	});
});
