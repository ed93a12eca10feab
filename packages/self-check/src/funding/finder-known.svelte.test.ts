import 'fake-indexeddb/auto';
import type { FundingCatalogue } from '@it-kompass/schema';
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
const WANTS = { 'foerderung-vorhaben-penetrationstest': 'ja' };

/** Every question answered, in both checks, with something that is known. */
const ALL = {
	...WANTS,
	bundesland: 'sachsen',
	beschaeftigte: '50-249',
	umsatz: '10-50-mio',
	'nis2-gruppe': 'nein',
	'nis2-bilanz': '10-43-mio',
	'foerderung-freier-beruf': 'nein',
	'foerderung-begonnen': 'nein',
	'foerderung-eigenes': 'nichts',
	'foerderung-darlehen': 'nein',
	'foerderung-de-minimis': '0',
	'foerderung-branche': 'keine',
	'foerderung-alter': '12',
};

const sessions: FinderSession[] = [];

async function openWith(facts: Readonly<Record<string, string>>, programmes = funding): Promise<FinderSession> {
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
			'nis2-gruppe': 'nein',
			'nis2-bilanz': 'bis-10-mio',
		});
		expect(session.entries[0]?.match).toMatchObject({ verdict: 'fits', missing: [] });
	});

	test('the group as a sum of all others: added to the own figures where that leaves one band', async () => {
		const group = { 'nis2-gruppe': 'ja', 'nis2-gruppe-beschaeftigte': '220' };
		const session = await openWith({ ...WANTS, beschaeftigte: '10-49', umsatz: 'bis-10-mio', ...group });
		expect(session.entries[0]?.match.verdict).toBe('unclear');
		expect(session.entries[0]?.match.missing).toEqual(['groupStaff', 'groupTurnoverEur']);
		await session.answer({ 'foerderung-beschaeftigte': '40', beschaeftigte: '10-49' });
		expect(session.entries[0]?.match).toMatchObject({ verdict: 'doesNotFit', reasons: [{ code: 'too-large' }] });
	});

	test('is kept under both names when it is changed here', async () => {
		const session = await openWith({
			'nis2-gruppe': 'ja',
			'nis2-bilanz': 'bis-10-mio',
			'nis2-bilanz-genau': '9000000',
		});
		await session.answer({ 'foerderung-gruppe': 'nein', 'foerderung-bilanzsumme': 'ueber-43-mio' });
		expect(session.answers.record.allFacts).toMatchObject({ 'nis2-gruppe': 'nein', 'nis2-bilanz': 'ueber-43-mio' });
		expect(session.answers.record.allFacts).not.toHaveProperty('nis2-bilanz-genau');
	});

	test('contradicts what the finder kept: neither counts, both are named, and it is asked again', async () => {
		const session = await openWith({ ...ALL, 'foerderung-gruppe': 'ja' });
		expect(session.answers.misfits.map(({ text }) => text)).toEqual([
			'Gruppe: In der Förderung steht „Ja“, im NIS2-Check „Nein“.',
		]);
		expect(session.step?.id).toBe('groesse');
		await session.answer({ 'foerderung-gruppe': 'nein' });
		expect(session.answers.misfits).toEqual([]);
	});
});

describe('the questions', () => {
	test('about group and balance sheet are not skipped once staff and turnover are known', async () => {
		const session = await openWith({ bundesland: 'sachsen', beschaeftigte: '50-249', umsatz: '10-50-mio' });
		expect(session.step?.id).toBe('groesse');
		await session.answer({ 'foerderung-gruppe': 'nein' });
		session.goToOpen();
		expect(session.step?.id).toBe('umsatz');
	});

	test('are all known only when nothing that matters is missing', async () => {
		const session = await openWith(ALL);
		expect(session).toMatchObject({ knownCount: 10, gaps: [], step: null });
	});

	test.each([
		[{ 'nis2-bilanz': 'weiss-nicht' }, ['Bilanzsumme']],
		[{ 'nis2-gruppe': 'weiss-nicht' }, ['ob Sie zu einer Gruppe gehören']],
		[{ umsatz: 'keine-angabe' }, ['Umsatz']],
		[{ 'foerderung-de-minimis': 'weiss-nicht' }, ['bisherige De-minimis-Beihilfen']],
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
		await session.answer({ 'foerderung-beschaeftigte': '80' });
		expect(session).toMatchObject({ knownCount: 10, gaps: [] });
	});

	test('can be answered exactly wherever a band leaves a programme unclear', async () => {
		const eligible = { ...SME, staffMax: null, turnoverMaxEur: 20_000_000, balanceMaxEur: 20_000_000 };
		const session = await openWith(ALL, { ...funding, programmes: [sampleListing({ eligible })] });
		expect(session.gaps.map(({ text }) => text)).toEqual(['genauer Umsatz']);
		await session.answer({ 'foerderung-umsatz': '30000000' });
		expect(session.gaps.map(({ text }) => text)).toEqual(['genaue Bilanzsumme']);
		await session.answer({ 'foerderung-bilanz': '19000000' });
		expect(session).toMatchObject({ gaps: [], entries: [{ match: { verdict: 'fits' } }] });
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
