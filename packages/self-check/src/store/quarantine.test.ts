import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerStore, QuarantinedRecord } from './answer-store.ts';
import { createBufferedStore } from './buffered-store.ts';
import { createDexieBackend } from './dexie-store.ts';
import { exampleCheck, exampleKept, exampleNow, notAsked, snapshotWhere } from './example-check.ts';
import { parseCheck } from './parse-check.ts';
import { quarantineText } from './quarantine-text.ts';
import { rawDatabase, rawRecords } from './raw-database.ts';
import type { StoreBackend } from './store-backend.ts';

const cycle: Record<string, unknown> = { ...exampleCheck, id: 'kaputt' };
cycle.self = cycle;
const { step: _step, ...withoutStep } = exampleCheck;
const { revision: _revision, ...withoutRevision } = exampleCheck;
const answers = (value: unknown) => ({ ...exampleCheck, answers: value });
const polluted = JSON.parse('{"__proto__":{"value":"nie","rev":1}}') as object;

/** Every way a record was ever seen to break, and some more. */
const BROKEN: Readonly<Record<string, object>> = {
	'an empty object': {},
	'a missing step': withoutStep,
	'a missing revision': withoutRevision,
	'a field too many': { ...exampleCheck, name: 'Muster GmbH' },
	'a text as revision': { ...exampleCheck, revision: '7' },
	'NaN as revision': { ...exampleCheck, revision: Number.NaN },
	'a negative revision': { ...exampleCheck, revision: -1 },
	'an infinite revision': { ...exampleCheck, revision: Number.POSITIVE_INFINITY },
	'a Date as time': { ...exampleCheck, startedAt: new Date('2026-11-20T08:00:00Z') },
	'an invalid Date': { ...exampleCheck, updatedAt: new Date(Number.NaN) },
	'a Blob as step': { ...exampleCheck, step: new Blob(['frage-e3'], { type: 'text/plain' }) },
	'a text of ten megabytes': { ...exampleCheck, step: 'x'.repeat(10_000_000) },
	'an unknown mode': { ...exampleCheck, mode: 'alles' },
	'an unknown domain': { ...exampleCheck, leftOutDomainIds: ['Q'] },
	'a domain list that is none': { ...exampleCheck, leftOutDomainIds: 'A' },
	'no answers': answers(null),
	'a list of answers': answers([{ value: 'nie', rev: 1 }]),
	'a Map of answers': answers(new Map([['E3', { value: 'nie', rev: 1 }]])),
	'an impossible question': answers({ Z99: { value: 'nie', rev: 1 } }),
	'an answer with an index': answers({ E3: 2 }),
	'an answer with an index out of range': answers({ E3: { value: 17, rev: 1 } }),
	'an answer without revision': answers({ E3: { value: 'nie' } }),
	'an answer with markup': answers({ E3: { value: '<img src=x onerror=alert(1)>', rev: 1 } }),
	'an answer to revision 0': answers({ E3: { value: 'nie', rev: 0 } }),
	'a key __proto__ among the answers': answers(polluted),
	'a key __proto__ in an answer': answers({ E3: JSON.parse('{"value":"nie","rev":1,"__proto__":{}}') }),
	'a key __proto__ in the record': { ...exampleCheck, ...JSON.parse('{"x":1}'), profile: polluted },
	'a kept Kurzcheck without a date': { ...exampleCheck, kurzcheck: { ...exampleKept, takenAt: undefined } },
	'a key __proto__ in a kept Kurzcheck': { ...exampleCheck, kurzcheck: { ...exampleKept, answers: polluted } },
	'a fact without its origin': { ...exampleCheck, profile: { groesse: 50 } },
	'a BigInt': { ...exampleCheck, profile: { groesse: 50n } },
	'another schema version': { ...exampleCheck, schemaVersion: 4 },
	'a cycle': cycle,
	'bytes as facts': { ...exampleCheck, profile: new Uint8Array(8) },
	'a year of five digits': { ...exampleCheck, startedAt: '+010000-01-01T00:00:00.000Z' },
};

let store: AnswerStore;
let backend: StoreBackend;

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

async function plant(...records: readonly object[]): Promise<void> {
	await rawDatabase((database) => {
		const checks = database.transaction('checks', 'readwrite').objectStore('checks');
		for (const record of records) checks.put(record);
	});
}

describe('parseCheck', () => {
	test('takes a valid record', () => {
		expect(parseCheck(exampleCheck)).toEqual({ ok: true, check: exampleCheck });
	});

	test.each(Object.entries(BROKEN))('refuses %s', (_, record) => {
		expect(parseCheck(record)).toMatchObject({ ok: false });
	});

	test.each([null, undefined, 'text', 7, []])('refuses %s', (value) => {
		expect(parseCheck(value)).toMatchObject({ ok: false });
	});

	test('says where the record broke', () => {
		expect(parseCheck(BROKEN['an answer without revision'])).toEqual({ ok: false, reason: 'answers.E3.rev' });
	});
});

describe('AnswerStore.read', () => {
	test.each(Object.entries(BROKEN))(
		'moves %s to the quarantine, whole, and keeps the other check',
		async (_, record) => {
			const broken = { ...record, id: 'kaputt' };
			await plant(exampleCheck, broken);
			expect(await store.read()).toEqual({ ok: true, check: exampleCheck, quarantined: 1 });
			expect(await rawRecords('checks')).toEqual([exampleCheck]);
			const [moved, ...others] = await store.quarantined();
			expect(others).toEqual([]);
			expect(moved?.movedAt).toBe('2026-11-23T09:30:00.000Z');
			expect(moved?.raw).toEqual(structuredClone(broken));
			expect(() => JSON.parse(quarantineText(moved ? [moved] : []))).not.toThrow();
			expect(Object.hasOwn(Object.prototype, 'value')).toBe(false);
		},
	);

	test('finds nothing usable when the only check is broken, and begins anew beside it', async () => {
		await plant({ ...exampleCheck, step: 7 });
		expect(await store.read()).toEqual({ ok: true, check: null, quarantined: 1 });
		// Still there on the next visit, and still to be had.
		expect(await store.read()).toEqual({ ok: true, check: null, quarantined: 1 });
		await store.begin({ questionnaireVersion: '1.0.0', mode: 'voll', step: 'start' });
		expect(await store.read()).toMatchObject({ check: { mode: 'voll' }, quarantined: 0 });
		expect(await rawRecords('checks')).toHaveLength(1);
		expect(await store.quarantined()).toHaveLength(1);
	});

	test('leaves a broken record where it is when there is no room to move it', async () => {
		const broken = { ...exampleCheck, id: 'kaputt', step: 7 };
		await plant(exampleCheck, broken);
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('planted', 'QuotaExceededError');
		});
		expect(await store.read()).toEqual({ ok: true, check: exampleCheck, quarantined: 1 });
		expect(await rawRecords('checks')).toEqual([exampleCheck, broken]);
		expect(await rawRecords('quarantine')).toEqual([]);
	});
});

describe('AnswerStore.answer', () => {
	test('writes what is shown when the stored record was broken meanwhile, and keeps that too', async () => {
		await plant(exampleCheck);
		await store.read();
		await plant({ ...exampleCheck, step: 7 });
		expect(await store.answer('C1', { value: 'nie', rev: 1 })).toEqual({ ok: true, revision: 8 });
		const { check } = await snapshotWhere(store, ({ state }) => state === 'saved');
		expect(await rawRecords('checks')).toEqual([check]);
		expect(check?.answers).toEqual({ ...exampleCheck.answers, C1: { value: 'nie', rev: 1 } });
		expect((await store.quarantined()).map(({ reason }) => reason)).toEqual(['step']);
	});
});

describe('quarantineText', () => {
	const exported = (raw: unknown): unknown => {
		const record: QuarantinedRecord = { movedAt: '2026-11-23T09:30:00.000Z', reason: 'step', raw };
		return JSON.parse(quarantineText([record])).records[0].raw;
	};
	let deep: unknown[] = [];
	for (let no = 0; no < 100_000; no++) deep = [deep];

	test.each<[name: string, raw: unknown, expected: unknown]>([
		['NaN', Number.NaN, { $number: 'NaN' }],
		['Infinity', Number.NEGATIVE_INFINITY, { $number: '-Infinity' }],
		['a BigInt', 5n, { $bigint: '5' }],
		['undefined', [undefined], [{ $undefined: 'undefined' }]],
		['a Date', new Date(0), { $date: '1970-01-01T00:00:00.000Z' }],
		['an invalid Date', new Date(Number.NaN), { $date: 'NaN' }],
		['a Blob', new Blob(['abc'], { type: 'text/plain' }), { $blob: 'text/plain', bytes: 3 }],
		['bytes', new Uint8Array(3), { $bytes: 3 }],
		['a Map', new Map([['a', 1]]), { $map: [['a', 1]] }],
		['a Set', new Set([1]), { $set: [1] }],
		['a pattern', /x/g, { $text: '/x/g' }],
		['null', null, null],
		['toJSON as data', { toJSON: 'x' }, { toJSON: 'x' }],
		['the same object twice', [exampleCheck, exampleCheck], [exampleCheck, exampleCheck]],
	])('describes %s', (_, raw, expected) => {
		expect(exported(raw)).toEqual(expected);
	});

	test('marks a cycle, cuts what is too deep or too long', () => {
		expect(exported(cycle)).toEqual({ ...exampleCheck, id: 'kaputt', self: { $cycle: true } });
		expect(JSON.stringify(exported(deep))).toContain('{"$deeper":true}');
		expect(exported('x'.repeat(100_001))).toEqual({ $text: 'x'.repeat(100_000), length: 100_001 });
	});

	test('keeps a key named __proto__ as data', () => {
		expect(quarantineText([{ movedAt: '', reason: '', raw: polluted }])).toContain('"__proto__": {');
	});
});
