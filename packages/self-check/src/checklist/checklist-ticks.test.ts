import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleProfile } from '../profile/sample-profile.ts';
import { exampleNow } from '../store/example-check.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { openStore } from '../store/open-store.ts';
import { rawRecords } from '../store/raw-database.ts';
import { ChecklistTicks, type TicksState } from './checklist-ticks.ts';

const TICKED = { value: 'ja', from: 'checkliste' };

const openDevice = () => openStore({ mode: 'remember', now: exampleNow, ask: async () => 'merge' });

function page(open: typeof openDevice = openDevice, checklistId = 'probe') {
	const told: { state: TicksState; ticked: number[] }[] = [];
	const ticks = new ChecklistTicks({
		checklistId,
		questionnaireVersion: '1.0.0',
		open,
		onchange: (state, ticked) => told.push({ state, ticked: [...ticked] }),
	});
	return { ticks, told, last: () => told.at(-1) };
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

describe('ChecklistTicks', () => {
	test('writes nothing before the visitor agreed', async () => {
		const { ticks, told } = page();
		await ticks.tick(1, true);
		expect(await indexedDB.databases()).toEqual([]);
		expect(told).toEqual([]);
	});

	test('keeps ticks as facts of the one check and takes them up on another day', async () => {
		const first = page();
		await first.ticks.keep([2]);
		await first.ticks.tick(3, true);
		await first.ticks.tick(2, false);
		expect(first.last()).toEqual({ state: 'kept', ticked: [3] });
		expect(await rawRecords('checks')).toMatchObject([
			{ id: 'aktuell', questionnaireVersion: '1.0.0', answers: {}, profile: { 'checkliste-probe-3': TICKED } },
		]);

		const second = page();
		expect(await second.ticks.resume()).toBe(true);
		expect(second.last()).toEqual({ state: 'kept', ticked: [3] });
	});

	test('joins a check that runs and leaves its answers and facts alone', async () => {
		const { store } = await openDevice();
		await store.begin({
			questionnaireVersion: '1.0.0',
			mode: 'voll',
			step: 'frage-e1',
			profile: sampleProfile({ homeoffice: 'nein' }),
		});
		await store.answer('E1', { value: 'nie', rev: 1 });
		const { ticks } = page();
		expect(await ticks.resume()).toBe(false);
		await ticks.keep([1]);
		expect(await rawRecords('checks')).toMatchObject([
			{
				mode: 'voll',
				answers: { E1: { value: 'nie' } },
				profile: { homeoffice: { value: 'nein' }, 'checkliste-probe-1': TICKED },
			},
		]);
	});

	test('knows only the ticks of its own list', async () => {
		await page(openDevice, 'probe').ticks.keep([1]);
		await page(openDevice, 'probe-zwei').ticks.keep([7]);
		const again = page(openDevice, 'probe');
		await again.ticks.resume();
		expect(again.last()?.ticked).toEqual([1]);
	});

	test('forgets its ticks and nothing else, and stops keeping', async () => {
		await page(openDevice, 'andere').ticks.keep([7]);
		const { ticks } = page();
		await ticks.keep([1, 2]);
		await ticks.forget([1, 2]);
		await ticks.tick(3, true);
		expect(await rawRecords('checks')).toMatchObject([{ profile: { 'checkliste-andere-7': TICKED } }]);
		await ticks.keep([3]);
		expect(await rawRecords('checks')).toMatchObject([{ profile: { 'checkliste-probe-3': TICKED } }]);
	});

	test('says when the check was deleted in another tab, and begins again if asked to', async () => {
		const { ticks, last } = page();
		await ticks.keep([1]);
		const { store } = await openDevice();
		await store.read();
		await store.deleteEverything();
		await vi.waitFor(() => expect(last()?.state).toBe('gone'));
		await ticks.tick(2, true);
		expect((await indexedDB.databases()).length).toBe(0);
		await ticks.keep([1, 2]);
		expect(last()).toEqual({ state: 'kept', ticked: [1, 2] });
	});

	test('says when the browser keeps nothing', async () => {
		const { ticks, told } = page(async () => ({
			store: createMemoryStore(exampleNow),
			memoryBecause: 'unavailable' as const,
		}));
		expect(await ticks.resume()).toBe(false);
		await ticks.keep([1]);
		expect(told).toEqual([{ state: 'unavailable', ticked: [1] }]);
	});
});
