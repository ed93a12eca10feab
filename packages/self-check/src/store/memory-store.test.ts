import { describe, expect, test } from 'vitest';
import type { StoreSnapshot } from './answer-store.ts';
import { contentOf } from './check-content.ts';
import { exampleCheck, exampleNow, exampleStart, snapshotWhere } from './example-check.ts';
import { createMemoryStore } from './memory-store.ts';

describe('createMemoryStore', () => {
	test('keeps answers, facts and the step, and says that nothing is stored', async () => {
		const store = createMemoryStore(exampleNow);
		const seen: StoreSnapshot[] = [];
		const stop = store.subscribe((snapshot) => seen.push(snapshot));
		expect(await store.answer('E3', { value: 'nie', rev: 1 })).toEqual({ ok: false, code: 'not-begun' });
		expect(await store.retry()).toEqual({ ok: false, code: 'not-begun' });
		expect(await store.begin(exampleStart)).toEqual({ ok: true, revision: 1 });
		expect(await store.answer('E3', { value: 'nie', rev: 1 })).toEqual({ ok: true, revision: 2 });
		await store.setFact('groesse', { value: 'klein', from: 'selbstcheck' });
		await store.setStep('frage-e4');
		stop();
		await store.answer('E3', null);
		expect(await store.retry()).toEqual({ ok: true, revision: 5 });
		expect(seen.map(({ check }) => check?.revision)).toEqual([undefined, 1, 2, 3, 4]);
		expect(new Set(seen.map(({ state }) => state))).toEqual(new Set(['in-memory']));
		expect(await store.read()).toMatchObject({
			check: { profile: { groesse: { value: 'klein' } }, answers: {}, step: 'frage-e4' },
		});
		expect(store.kind).toBe('memory');
	});

	test('takes over an imported check and forgets it on demand', async () => {
		const store = createMemoryStore(exampleNow);
		await store.replace(contentOf(exampleCheck));
		await store.refresh();
		expect(await snapshotWhere(store, () => true)).toMatchObject({ check: contentOf(exampleCheck), waiting: 0 });
		expect(await store.deleteEverything()).toBe(true);
		expect(await store.read()).toEqual({ ok: true, check: null, quarantined: 0 });
		expect(await store.quarantined()).toEqual([]);
		await store.close();
	});

	test.each([
		['an invalid clock', new Date(Number.NaN), '1970-01-01T00:00:00.000Z'],
		['the year 10000', new Date(253_402_300_800_000), '1970-01-01T00:00:00.000Z'],
		['the end of 9999', new Date(253_402_300_799_999), '9999-12-31T23:59:59.999Z'],
		['1970', new Date(0), '1970-01-01T00:00:00.000Z'],
		['19 January 2038', new Date(2_147_483_648_000), '2038-01-19T03:14:08.000Z'],
	])('stores a valid time under %s', async (_, time, expected) => {
		const store = createMemoryStore(() => time);
		expect(await store.begin(exampleStart)).toEqual({ ok: true, revision: 1 });
		expect(await store.read()).toMatchObject({ check: { startedAt: expected } });
	});
});
