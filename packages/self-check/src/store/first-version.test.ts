import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { checkFile1Schema, storedCheck1Schema } from '@it-kompass/schema/stored-earlier';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exportCheck } from '../file/export-check.ts';
import { importCheck } from '../file/import-check.ts';
import type { AnswerStore } from './answer-store.ts';
import { createBufferedStore } from './buffered-store.ts';
import { createDexieBackend } from './dexie-store.ts';
import { exampleKept, exampleNow, notAsked } from './example-check.ts';
import { DATABASE_NAME } from './installed-version.ts';
import { profileOfFacts } from './profile-of-facts.ts';
import { rawRecords, requested } from './raw-database.ts';

/** Written by the release before the kept Kurzcheck, through its own store and its own button. Never write them anew. */
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8');
const records = (['kurzcheck', 'voll'] as const).map((mode) => ({
	mode,
	record: storedCheck1Schema.parse(JSON.parse(fixture(`record-1-${mode}`))),
	text: fixture(`file-1-${mode}`),
}));

/** What such a check is today. */
function asToday<Check extends { facts: Readonly<Record<string, string>>; updatedAt: string }>({
	facts,
	...check
}: Check) {
	return { ...check, profile: profileOfFacts(facts, check.updatedAt), kurzcheck: null };
}

let store: AnswerStore | undefined;

/** The database as that release left it. */
async function leave(...checks: readonly object[]): Promise<void> {
	const request = indexedDB.open(DATABASE_NAME, 10);
	request.onupgradeneeded = () => {
		request.result.createObjectStore('checks', { keyPath: 'id' });
		request.result.createObjectStore('quarantine', { autoIncrement: true, keyPath: 'id' });
	};
	const database = await requested(request);
	const table = database.transaction('checks', 'readwrite').objectStore('checks');
	for (const check of checks) await requested(table.put(check));
	database.close();
}

async function openToday(): Promise<AnswerStore> {
	const backend = createDexieBackend(exampleNow);
	expect(await backend.open(false)).toBe('open');
	store = createBufferedStore(backend, { now: exampleNow, ask: notAsked });
	return store;
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
	await store?.close();
	store = undefined;
});

describe.each(records)('a check of the first release, mode $mode', ({ record, text }) => {
	test('is found in the browser with every answer, and without a Kurzcheck nobody kept', async () => {
		await leave(record);
		const found = await (await openToday()).read();
		expect(found).toEqual({ ok: true, check: { ...asToday(record), schemaVersion: 3 }, quarantined: 0 });
	});

	test('can be gone on with', async () => {
		await leave(record);
		const today = await openToday();
		await today.read();
		expect(await today.keepKurzcheck(exampleKept)).toEqual({ ok: true, revision: record.revision + 1 });
		expect(await rawRecords('checks')).toMatchObject([{ answers: record.answers, kurzcheck: exampleKept }]);
	});

	test('is taken from its file, and goes into one of today', async () => {
		const imported = await importCheck(text);
		const { check } = checkFile1Schema.parse(JSON.parse(text));
		expect(imported).toEqual({ ok: true, check: asToday(check) });
		const again = exportCheck({ ...asToday(record), ...asToday(check), schemaVersion: 3 }, exampleNow());
		expect(await importCheck(again)).toEqual(imported);
	});
});

describe('a database of the first release', () => {
	const [first] = records;
	if (first === undefined) throw new Error('No record of the first release.');
	const { record } = first;

	test('keeps what is broken for the quarantine', async () => {
		const broken = { ...record, id: 'kaputt', step: 7 };
		await leave(record, broken);
		const today = await openToday();
		expect(await today.read()).toMatchObject({ ok: true, check: { id: 'aktuell' }, quarantined: 1 });
		expect(await today.quarantined()).toMatchObject([{ reason: 'schemaVersion', raw: broken }]);
	});

	test('is given up by a tab of that release as soon as this one opens it', async () => {
		await leave(record);
		const old = await requested(indexedDB.open(DATABASE_NAME));
		const told = new Promise<number | null>((resolve) => {
			old.onversionchange = ({ newVersion }) => {
				old.close();
				resolve(newVersion);
			};
		});
		await openToday();
		expect(await told).toBe(30);
	});
});

describe('a file with a field the first release did not write', () => {
	test('is refused under the number of the first format', async () => {
		const [{ text }] = records as [(typeof records)[number]];
		const file = JSON.parse(text) as { check: object };
		const mixed = JSON.stringify({ ...file, check: { ...file.check, kurzcheck: exampleKept } });
		expect(await importCheck(mixed)).toMatchObject({ ok: false, code: 'invalid' });
	});
});
