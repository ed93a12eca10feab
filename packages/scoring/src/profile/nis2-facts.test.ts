import type { Profile } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { type KindFlags, nis2FactsOf, SIDE_KINDS } from './nis2-facts.ts';

const plain = { isCentral: false, isDvo: false };
const KINDS: readonly KindFlags[] = [
	{ id: 'A1-1.1.2', regimeHint: 'enwg', ...plain },
	{ id: 'A1-1.1.4', regimeHint: 'enwg', ...plain },
	{ id: 'A1-3.1.1', regimeHint: 'dora', ...plain },
	{ id: 'A1-6.1.10', isCentral: true, isDvo: true },
	{ id: 'A2-5.4.1', ...plain },
];
const facts = (profile: Profile) => nis2FactsOf(profile, KINDS);

describe('nis2FactsOf', () => {
	test('knows nothing of a check that says nothing', () => {
		const known = Object.entries(facts({})).filter(([, value]) => value !== undefined);
		expect(known).toEqual([
			['negligibleKinds', []],
			['unsureKinds', []],
		]);
	});

	test.each<[NonNullable<Profile['beschaeftigte']>, object]>([
		['unter-10', { from: 0, below: 10 }],
		['10-49', { from: 10, below: 50 }],
		['50-249', { from: 50, below: 250 }],
		['250-499', { from: 250, below: 500 }],
		['ab-500', { from: 500, below: null }],
	])('reads the staff band %s of the self-check', (band, range) => {
		expect(facts({ beschaeftigte: band }).staff).toEqual(range);
	});

	test('lets the exact figure count before the band', () => {
		expect(facts({ beschaeftigte: 49.5 }).staff).toBe(49.5);
	});

	test.each(['keine-angabe', 'weiss-nicht'] as const)('takes "%s" for no turnover', (umsatz) => {
		expect(facts({ umsatz }).turnoverEur).toBeUndefined();
	});

	test('exactly ten million belongs to the lower band of money', () => {
		expect(facts({ umsatz: 'bis-10-mio', bilanz: 'bis-10-mio' })).toMatchObject({
			turnoverEur: { from: 0, below: 10_000_001 },
			balanceEur: { from: 0, below: 10_000_001 },
		});
	});

	test.each<[NonNullable<Profile['sonderfall']>, object]>([
		['kritische-anlage', { criticalPlant: true }],
		['vertrauensdienst', { criticalPlant: false, trustService: true }],
		['dns-dienst', { criticalPlant: false, trustService: false, dnsService: true }],
		['telekommunikation', { criticalPlant: false, dnsService: false, tldRegistry: false, telecoms: true }],
		['keine', { criticalPlant: false, trustService: false, dnsService: false, tldRegistry: false, telecoms: false }],
	])('reads the special case %s of the self-check, and that nothing above it applies', (sonderfall, expected) => {
		expect(facts({ sonderfall })).toMatchObject(expected);
	});

	test('leaves below a special case open what was not asked', () => {
		expect(facts({ sonderfall: 'vertrauensdienst' })).not.toHaveProperty('telecoms');
		expect(facts({ sonderfall: 'weiss-nicht' })).not.toHaveProperty('criticalPlant');
	});

	test('does not know the kinds before somebody chose or said that none fits', () => {
		expect(facts({}).kinds).toBeUndefined();
		expect(facts({ taetigkeit: 'weiss-nicht' }).kinds).toBeUndefined();
		expect(facts({ taetigkeit: [] }).kinds).toEqual([]);
		expect(facts({ taetigkeit: ['spedition'] }).kinds).toEqual([]);
	});

	test('tells a side activity that counts from one that is set aside and one nobody is sure of', () => {
		const profile: Profile = {
			taetigkeit: ['A2-5.4.1'],
			'neben-photovoltaik': 'nebensache',
			'neben-ladepunkte': 'weiss-nicht',
			'neben-konzern-it': 'geschaeft',
		};
		expect(facts(profile)).toMatchObject({
			kinds: ['A1-6.1.10', 'A2-5.4.1'],
			negligibleKinds: ['A1-1.1.4'],
			unsureKinds: ['A1-1.1.9'],
		});
	});

	test('a plant that counts is not set aside because another of its kind is', () => {
		const sides: Profile = { 'neben-photovoltaik': 'geschaeft', 'neben-blockheizkraftwerk': 'nebensache' };
		expect(facts({ ...sides, taetigkeit: [] })).toMatchObject({ kinds: ['A1-1.1.4'], negligibleKinds: [] });
	});

	test('whoever does not know about side activities is unsure of all of them', () => {
		const UNSURE = Object.fromEntries(Object.keys(SIDE_KINDS).map((fact) => [fact, 'weiss-nicht'])) as Profile;
		expect(facts(UNSURE).unsureKinds).toEqual(['A1-1.1.4', 'A1-1.1.9', 'A1-6.1.10']);
	});

	test('adds the sum of the group, and leaves it open while nobody knows it', () => {
		expect(facts({ gruppe: 'nein' })).toMatchObject({ linked: [], partners: [] });
		expect(facts({ gruppe: 'ja', gruppenzahlen: { staff: 300 } })).toMatchObject({
			linked: [{ staff: 300 }],
			partners: [],
		});
		expect(facts({ gruppe: 'weiss-nicht' })).not.toHaveProperty('linked');
	});

	test('special rules that belong to no chosen kind do not apply', () => {
		const machines = facts({ taetigkeit: ['A2-5.4.1'], sonderfall: 'keine' });
		expect(machines).toMatchObject({
			enwg5c: false,
			dora: false,
			telematics: false,
			registrar: false,
			energyNetwork: false,
		});
		const network = facts({ taetigkeit: ['A1-1.1.2'] });
		expect(network).toMatchObject({ energyNetwork: true, enwgKinds: ['A1-1.1.2'] });
		expect(network).not.toHaveProperty('enwg5c');
		const bank = facts({ taetigkeit: ['A1-3.1.1'] });
		expect(bank).not.toHaveProperty('dora');
		expect(facts({ taetigkeit: ['A1-3.1.1'], dora: 'ja' }).dora).toBe(true);
	});
});
