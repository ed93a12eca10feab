import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { storedCheck2Schema } from '@it-kompass/schema/stored-earlier';
import { valuesOf } from '@it-kompass/scoring/profile';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { importCheck } from '../file/import-check.ts';
import type { AnswerStore } from './answer-store.ts';
import { createBufferedStore } from './buffered-store.ts';
import { createDexieBackend } from './dexie-store.ts';
import { exampleNow, notAsked } from './example-check.ts';
import { DATABASE_NAME } from './installed-version.ts';
import { requested } from './raw-database.ts';

/** Written by the release before the profile, after its NIS2 check and its funding finder. Never write them anew. */
const fixture = (name: string) =>
	readFileSync(new URL(`../../fixtures/${name}-2-alle-checks.json`, import.meta.url), 'utf8');
const record = storedCheck2Schema.parse(JSON.parse(fixture('record')));

const PROFILE = {
	niederlassung: 'ja',
	sonderfall: 'keine',
	oeffentlich: 'nein',
	taetigkeit: ['A2-5.4.1'],
	'neben-photovoltaik': 'nebensache',
	'neben-blockheizkraftwerk': 'keine',
	'neben-ladepunkte': 'keine',
	'neben-konzern-it': 'keine',
	entgelt: 'ja',
	beschaeftigte: 49.5,
	umsatz: 'bis-10-mio',
	gruppe: 'ja',
	'it-unabhaengig': 'nein',
	gruppenzahlen: { staff: 12.5 },
	bundesland: 'sachsen',
	'freier-beruf': 'nein',
	vorhaben: ['firewall', 'audit'],
	begonnen: 'nein',
	eigenes: [],
	darlehen: 'weiss-nicht',
	'de-minimis': 0,
	'besondere-branche': 'keine',
};

let store: AnswerStore | undefined;

/** The database as that release left it. */
async function leave(check: object): Promise<void> {
	const request = indexedDB.open(DATABASE_NAME, 20);
	request.onupgradeneeded = () => {
		request.result.createObjectStore('checks', { keyPath: 'id' });
		request.result.createObjectStore('quarantine', { autoIncrement: true, keyPath: 'id' });
	};
	const database = await requested(request);
	await requested(database.transaction('checks', 'readwrite').objectStore('checks').put(check));
	database.close();
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
	await store?.close();
	store = undefined;
});

describe('a check of the release before the profile', () => {
	test('is found in the browser with all that its checks had learned', async () => {
		await leave(record);
		const backend = createDexieBackend(exampleNow);
		expect(await backend.open(false)).toBe('open');
		store = createBufferedStore(backend, { now: exampleNow, ask: notAsked });
		const found = await store.read();
		if (!found.ok || found.check === null) throw new Error('The check was not found.');
		expect(valuesOf(found.check.profile)).toEqual(PROFILE);
		expect(found.check.profile.beschaeftigte).toMatchObject({ at: record.updatedAt });
		expect(found.check.answers).toEqual(record.answers);
	});

	test('is taken from its file', async () => {
		const imported = await importCheck(fixture('file'));
		if (!imported.ok) throw new Error(`The file was refused: ${imported.code}`);
		// A file is sorted by name.
		expect(valuesOf(imported.check.profile)).toEqual({ ...PROFILE, vorhaben: ['audit', 'firewall'] });
	});
});
