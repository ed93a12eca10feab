import 'fake-indexeddb/auto';
import type { FactValue, FundingCatalogue } from '@it-kompass/schema';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FinderSession } from './finder-session.svelte.ts';
import { keepFacts, sampleFinder } from './sample-finder.ts';
import { sampleListing } from './sample-listing.ts';

const SME = {
	staffMax: 249,
	turnoverMaxEur: 50_000_000,
	balanceMaxEur: 43_000_000,
	turnoverOrBalance: 'einer-genuegt',
	smeEuDefinition: true,
} as const;
const funding: FundingCatalogue = {
	asOf: '2026-11-22',
	programmes: [sampleListing({ id: 'bund-kmu', name: 'Für KMU', eligible: SME })],
};
const WANTS = { vorhaben: ['penetrationstest'] };

/** Every question answered, in both checks, with something that is known. */
const ALL = {
	...WANTS,
	bundesland: 'sachsen',
	beschaeftigte: '50-249',
	umsatz: '10-50-mio',
	gruppe: 'nein',
	bilanz: '10-43-mio',
	'freier-beruf': 'nein',
	begonnen: 'nein',
	eigenes: [],
	darlehen: 'nein',
	'de-minimis': 0,
	'besondere-branche': 'keine',
	alter: 12,
};

const sessions: FinderSession[] = [];

async function openWith(facts: Readonly<Record<string, FactValue>>, programmes = funding): Promise<FinderSession> {
	await keepFacts(facts);
	const { session } = await sampleFinder(programmes);
	sessions.push(session);
	return session;
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
	await Promise.all(sessions.splice(0).map((session) => session.end()));
	vi.unstubAllGlobals();
});

describe('what the NIS2 check asked', () => {
	test('counts in the finder: group and balance sheet decide, and nothing is missing', async () => {
		const session = await openWith({
			...WANTS,
			beschaeftigte: '50-249',
			gruppe: 'nein',
			bilanz: 'bis-10-mio',
		});
		expect(session.entries[0]?.match).toMatchObject({ verdict: 'fits', missing: [] });
	});

	test('the group as a sum of all others: added to the own figures where that leaves one band', async () => {
		const group = { gruppe: 'ja', gruppenzahlen: { staff: 220 } };
		const session = await openWith({ ...WANTS, beschaeftigte: '10-49', umsatz: 'bis-10-mio', ...group });
		expect(session.entries[0]?.match.verdict).toBe('unclear');
		expect(session.entries[0]?.match.missing).toEqual(['groupStaff', 'groupTurnoverEur']);
		await session.flow.set({ beschaeftigte: 40 });
		expect(session.entries[0]?.match).toMatchObject({ verdict: 'doesNotFit', reasons: [{ code: 'too-large' }] });
	});

	test('is one and the same when it is changed here', async () => {
		const session = await openWith({ gruppe: 'ja', bilanz: 9_000_000 });
		await session.flow.set({ gruppe: 'nein', bilanz: 'ueber-43-mio' });
		expect(session.answers.record.profile).toMatchObject({
			gruppe: { value: 'nein', from: 'foerderung' },
			bilanz: { value: 'ueber-43-mio', from: 'foerderung' },
		});
	});
});

describe('the questions', () => {
	test('about group and balance sheet are not skipped once staff and turnover are known', async () => {
		const session = await openWith({ bundesland: 'sachsen', beschaeftigte: '50-249', umsatz: '10-50-mio' });
		expect(session.step?.id).toBe('groesse');
		await session.flow.set({ gruppe: 'nein' });
		session.goToOpen();
		expect(session.step?.id).toBe('umsatz');
	});

	test('are all known only when nothing that matters is missing', async () => {
		const session = await openWith(ALL);
		expect([session.knownCount, session.gaps, session.step]).toEqual([10, [], null]);
	});

	test.each([
		[{ bilanz: 'weiss-nicht' }, ['Bilanzsumme']],
		[{ gruppe: 'weiss-nicht' }, ['ob Sie zu einer Gruppe gehören']],
		[{ umsatz: 'keine-angabe' }, ['Umsatz']],
		[{ 'de-minimis': 'weiss-nicht' }, ['bisherige De-minimis-Beihilfen']],
	])('count %j as not known, and name it', async (changes, gaps) => {
		const session = await openWith({ ...ALL, ...changes });
		expect(session.knownCount).toBe(9);
		expect(session.gaps.map(({ text }) => text)).toEqual(gaps);
	});

	test('name the exact figure a programme waits for, and offer the question for it', async () => {
		const programme = sampleListing({ eligible: { staffMax: 99 } });
		const session = await openWith(ALL, { ...funding, programmes: [programme] });
		expect(session.gaps.map(({ text }) => text)).toEqual(['genaue Zahl der Beschäftigten']);
		expect(session.knownCount).toBe(9);
		session.goToOpen();
		expect(session.step?.id).toBe('groesse');
		await session.flow.set({ beschaeftigte: 80 });
		expect([session.knownCount, session.gaps]).toEqual([10, []]);
	});

	test('can be answered exactly wherever a band leaves a programme unclear', async () => {
		const eligible = { ...SME, staffMax: null, turnoverMaxEur: 20_000_000, balanceMaxEur: 20_000_000 };
		const session = await openWith(ALL, { ...funding, programmes: [sampleListing({ eligible })] });
		expect(session.gaps.map(({ text }) => text)).toEqual(['genauer Umsatz']);
		await session.flow.set({ umsatz: 30_000_000 });
		expect(session.gaps.map(({ text }) => text)).toEqual(['genaue Bilanzsumme']);
		await session.flow.set({ bilanz: 19_000_000 });
		expect(session.gaps).toEqual([]);
		expect(session.entries[0]?.match.verdict).toBe('fits');
	});
});

describe('the result', () => {
	test('shows first what names the project, then others of the kind, then what does not name it', async () => {
		const programmes = [
			sampleListing({ id: 'a-nennt-anderes', measuresCovered: ['audit'], status: 'offen' }),
			sampleListing({ id: 'b-nennt-nichts', lastChecked: '2026-11-22' }),
			sampleListing({ id: 'c-nennt-es', measuresCovered: ['penetrationstest'], lastChecked: '2026-07-22' }),
		];
		const session = await openWith(ALL, { ...funding, programmes });
		expect(session.groups.fits.map(({ programme }) => programme.id)).toEqual(['c-nennt-es', 'b-nennt-nichts']);
		expect(session.groups.possible.map(({ programme }) => programme.id)).toEqual(['a-nennt-anderes']);
	});

	test('puts the project before the number of open answers', async () => {
		const programmes = [
			sampleListing({ id: 'a-nennt-anderes', measuresCovered: ['audit'], land: 'DE-SN', level: 'land' }),
			sampleListing({ id: 'b-nennt-nichts', land: 'DE-SN', level: 'land' }),
			sampleListing({ id: 'c-nennt-es', measuresCovered: ['penetrationstest'], land: 'DE-SN', deMinimis: true }),
		];
		const session = await openWith(WANTS, { ...funding, programmes });
		expect(session.groups.missing.map(({ programme }) => programme.id)).toEqual([
			'c-nennt-es',
			'b-nennt-nichts',
			'a-nennt-anderes',
		]);
	});
});
