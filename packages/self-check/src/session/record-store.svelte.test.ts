import 'fake-indexeddb/auto';
import type { StoredProfile } from '@it-kompass/schema';
import { valuesOf } from '@it-kompass/scoring/profile';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleProfile } from '../profile/sample-profile.ts';
import { answering, exampleNow } from '../store/example-check.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { type OpenStore, openStore, type StoreOwner } from '../store/open-store.ts';
import { rawRecords } from '../store/raw-database.ts';
import { CheckRecord } from './check-record.svelte.ts';
import { fullCatalogue } from './sample-session.ts';

const records: CheckRecord[] = [];
const real: OpenStore = (mode, owner) => openStore({ mode, now: exampleNow, ...owner });

function createRecord(open: OpenStore = real, onfound = async () => {}): CheckRecord {
	const record = new CheckRecord(() => fullCatalogue, open, onfound);
	records.push(record);
	return record;
}

/** A browser that answers late: first a store in memory, then the device when the test says so. */
function lateBrowser() {
	let owner: StoreOwner | undefined;
	const open: OpenStore = async (mode, given) => {
		owner = given;
		return { store: createMemoryStore(exampleNow), memoryBecause: mode === 'memory' ? 'chosen' : 'timeout' };
	};
	return {
		open,
		async answer() {
			const { store } = await openStore({ mode: 'remember', now: exampleNow, ask: answering('merge').ask });
			owner?.onLate?.(store);
		},
	};
}

async function storedFacts(): Promise<readonly object[]> {
	return ((await rawRecords('checks')) as readonly { profile: StoredProfile }[]).map(({ profile }) =>
		valuesOf(profile),
	);
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
	vi.restoreAllMocks();
	await Promise.all(records.splice(0).map((record) => record.close()));
	vi.unstubAllGlobals();
});

describe('RecordStore', () => {
	test('begins in memory what the device does not take, says so, and keeps it when there is room', async () => {
		const record = createRecord();
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('planted', 'QuotaExceededError');
		});
		expect(await record.begin(true)).toBe('begun');
		await record.setFact('homeoffice', 'teilweise');
		expect(record).toMatchObject({ running: true, kept: false, message: 'not-kept', isUnsaved: true });
		expect(await record.keep()).toBe('failed');
		put.mockRestore();
		expect(await record.keep()).toBe('kept');
		expect(record).toMatchObject({ kept: true, message: null, isUnsaved: false });
		expect(await storedFacts()).toEqual([{ homeoffice: 'teilweise' }]);
	});

	test('stays with the check that runs when another cannot begin', async () => {
		const record = createRecord((mode, owner) => real(mode, { ...owner, ask: answering('beside').ask }));
		await record.begin(true, sampleProfile({ homeoffice: 'teilweise' }));
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('planted', 'QuotaExceededError');
		});
		expect(await record.begin(true)).toBe('left');
		expect(record).toMatchObject({
			message: 'not-begun',
			profile: { homeoffice: { value: 'teilweise' } },
			saveState: 'saved',
		});
	});

	test('asks the visitor, and writes nothing before he has decided', async () => {
		await createRecord().begin(true, sampleProfile({ homeoffice: 'teilweise' }));
		const record = createRecord();
		const begun = record.begin(true);
		await vi.waitFor(() => expect(record.asked).not.toBeNull());
		expect(record.asked).toMatchObject({
			purpose: 'begin',
			found: { profile: { homeoffice: { value: 'teilweise' } } },
		});
		expect(await storedFacts()).toEqual([{ homeoffice: 'teilweise' }]);
		record.asked?.decide('continue');
		expect(await begun).toBe('continued');
		expect(record).toMatchObject({ asked: null, profile: { homeoffice: { value: 'teilweise' } } });
	});

	test('shows the check of a device that answers late, and has its questions loaded', async () => {
		await createRecord().begin(true, sampleProfile({ homeoffice: 'teilweise' }));
		const { open, answer } = lateBrowser();
		const onfound = vi.fn(async () => {});
		const record = createRecord(open, onfound);
		expect(await record.find()).toBe(false);
		expect(record.message).toBe('waiting');
		await answer();
		await vi.waitFor(() => expect(onfound).toHaveBeenCalledOnce());
		expect(record).toMatchObject({ kept: true, message: null, profile: { homeoffice: { value: 'teilweise' } } });
	});

	test('keeps on a device that answers late what was to be kept, if nothing lies there', async () => {
		const { open, answer } = lateBrowser();
		const record = createRecord(open);
		await record.begin(true, sampleProfile({ homeoffice: 'teilweise' }));
		await answer();
		await vi.waitFor(() => expect(record.kept).toBe(true));
		expect(await storedFacts()).toEqual([{ homeoffice: 'teilweise' }]);
	});

	test('lets the visitor decide between what he said meanwhile and the check on a device that answers late', async () => {
		await createRecord().begin(true, sampleProfile({ branche: 'handel' }));
		const { open, answer } = lateBrowser();
		const record = createRecord(open);
		await record.begin(true, sampleProfile({ homeoffice: 'teilweise' }));
		await answer();
		await vi.waitFor(() => expect(record.message).toBe('late'));
		expect(await storedFacts()).toEqual([{ branche: 'handel' }]);
		expect(await record.keep()).toBe('kept');
		expect(await storedFacts()).toEqual([{ branche: 'handel', homeoffice: 'teilweise' }]);
	});

	test('tells a check that cannot be opened from none', async () => {
		const record = createRecord(async () => ({
			store: createMemoryStore(exampleNow),
			memoryBecause: 'unavailable',
		}));
		expect(await record.find()).toBe(false);
		expect(record.message).toBe('unreadable');
	});

	test('says that a check is gone until the visitor has read it', async () => {
		const entries = new Map([['it-kompass-gemerkt', '2026-11-20']]);
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => entries.get(key) ?? null,
			removeItem: (key: string) => void entries.delete(key),
		});
		const record = createRecord();
		expect(await record.find()).toBe(false);
		expect(record.message).toBe('vanished');
		record.forgetVanished();
		expect([record.message, entries.size]).toEqual([null, 0]);
		expect(await indexedDB.databases()).toEqual([]);
	});
});
