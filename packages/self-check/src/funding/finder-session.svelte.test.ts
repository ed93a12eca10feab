import 'fake-indexeddb/auto';
import type { FundingCatalogue } from '@it-kompass/schema';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FinderSession } from './finder-session.svelte.ts';
import type { FinderSessionOptions } from './finder-session-options.ts';
import { sampleFinder } from './sample-finder.ts';
import { sampleListing } from './sample-listing.ts';

const funding: FundingCatalogue = {
	asOf: '2026-11-22',
	programmes: [
		sampleListing({ id: 'sn-land', name: 'Landesprogramm', level: 'land', land: 'DE-SN' }),
		sampleListing({ id: 'bund-kredit', name: 'Kredit', form: 'darlehen' }),
		sampleListing({ id: 'bund-alt', name: 'Altes Programm', status: 'beendet', endedOn: '2024-12-31' }),
	],
};

const sessions: FinderSession[] = [];

async function open(hash = '', changes: Partial<FinderSessionOptions> = {}) {
	const opened = await sampleFinder(funding, hash, changes);
	sessions.push(opened.session);
	return opened;
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
	await Promise.all(sessions.splice(0).map((session) => session.end()));
	vi.unstubAllGlobals();
});

describe('FinderSession', () => {
	test('begins with the first question, the programmes, and no database', async () => {
		const { session } = await open();
		expect(session.step?.id).toBe('bundesland');
		expect([session.ready, session.loading, session.today, session.knownCount]).toEqual([
			true,
			'done',
			'2026-11-23',
			0,
		]);
		expect(session.groups.ended.map(({ programme }) => programme.id)).toEqual(['bund-alt']);
		expect(await indexedDB.databases()).toEqual([]);
	});

	test('sorts anew with each answer, in memory only, and leaves the address alone', async () => {
		const { session, written } = await open();
		await session.flow.set({ bundesland: 'bayern' });
		await session.flow.set({ vorhaben: ['penetrationstest'] });
		expect(session.groups.no.map(({ programme }) => programme.id)).toEqual(['sn-land']);
		expect(session.clearsMost).toMatchObject({ step: { id: 'darlehen' }, count: 1 });
		await session.flow.set({ darlehen: 'weiss-nicht' });
		expect(session.clearsMost).toBeNull();
		expect(session.answers.record.kept).toBe(false);
		expect(written.at(-1)).toBe('');
		expect(await indexedDB.databases()).toEqual([]);
	});

	test('keeps what was said once the visitor agrees, and finds it again', async () => {
		const first = await open();
		await first.session.flow.set({ bundesland: 'sachsen' });
		await first.session.answers.keep();
		expect(first.session.answers.record.kept).toBe(true);
		await first.session.flow.set({ 'freier-beruf': 'nein' });
		await first.session.end();
		const { session } = await open();
		expect(session.flow.profile).toEqual({ bundesland: 'sachsen', 'freier-beruf': 'nein' });
		expect(session.step?.id).toBe('groesse');
	});

	test('reads a link into memory, and drops it from the address with the next answer', async () => {
		const { session, written } = await open('#bundesland=sachsen&suche=kredit');
		expect(session.flow.profile).toEqual({ bundesland: 'sachsen' });
		expect(session.entries).toHaveLength(3);
		expect(session.groups.no).toEqual([]);
		await session.flow.set({ beschaeftigte: '10-49' });
		expect(written.at(-1)).toBe('frage-groesse&suche=kredit');
	});

	test.each([
		[true, 'bayern'],
		[false, 'sachsen'],
	])('lets the visitor decide (%j) between a link and a kept check', async (take, land) => {
		const first = await open();
		await first.session.flow.set({ bundesland: 'sachsen' });
		await first.session.answers.keep();
		await first.session.end();
		const { session } = await open('#bundesland=bayern');
		expect(session.offered).toEqual({ bundesland: 'bayern' });
		await session.decideOffer(take);
		expect(session.offered).toBeNull();
		expect(session.flow.profile).toEqual({ bundesland: land });
	});

	test('writes answers and shortlist behind the # only when asked', async () => {
		const { session, written } = await open();
		session.toggleShortlist('sn-land');
		await session.flow.set({ bundesland: 'sachsen' });
		expect(written.at(-1)).toBe('');
		session.putIntoAddress();
		expect(written.at(-1)).toBe('bundesland=sachsen&merkliste=sn-land');
		session.toggleShortlist('sn-land');
		expect(session.address.shortlist).toEqual([]);
	});

	test('moves through all questions and not past them', async () => {
		const { session } = await open();
		session.flow.back();
		expect(session.step?.id).toBe('bundesland');
		for (let moved = 0; moved < 12; moved += 1) session.flow.next();
		expect(session.step).toBeNull();
		session.flow.back();
		expect(session.step?.id).toBe('branche');
	});

	test('says that programmes are missing, and loads them with the second try', async () => {
		const loadFunding = vi.fn(async () => funding).mockRejectedValueOnce(new TypeError('Failed to fetch'));
		const { session } = await open('', { loadFunding });
		expect(session.loading).toBe('failed');
		await session.load();
		expect(session.loading).toBe('done');
	});

	test('forgets everything when asked', async () => {
		const { session } = await open('#bundesland=sachsen');
		await session.startOver();
		expect(session.flow.profile).toEqual({});
		expect(session.step?.id).toBe('bundesland');
	});
});
