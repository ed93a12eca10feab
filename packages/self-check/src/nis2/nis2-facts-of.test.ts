import { storedCheckSchema } from '@it-kompass/schema/stored';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleCheck } from '../store/example-check.ts';
import { kindFactId } from './kind-fact-id.ts';
import { nis2FactsOf } from './nis2-facts-of.ts';
import { NIS2_SCREENS } from './nis2-screens.ts';
import { sampleNis2 } from './sample-nis2.ts';
import { SIDE_ACTIVITIES, sideFactId } from './side-activities.ts';
import { tradeFactId } from './trade-entries.ts';

const facts = (kept: Readonly<Record<string, string>>) => nis2FactsOf(kept, sampleNis2.kinds);

describe('nis2FactsOf', () => {
	test('knows nothing of a check that says nothing', () => {
		const known = Object.entries(facts({})).filter(([, value]) => value !== undefined);
		expect(known).toEqual([
			['negligibleKinds', []],
			['unsureKinds', []],
		]);
	});

	test.each([
		['unter-10', { from: 0, below: 10 }],
		['10-49', { from: 10, below: 50 }],
		['50-249', { from: 50, below: 250 }],
		['250-499', { from: 250, below: 500 }],
		['ab-500', { from: 500, below: null }],
	])('reads the staff band %s of the self-check', (band, range) => {
		expect(facts({ beschaeftigte: band }).staff).toEqual(range);
	});

	test('lets the exact figure count before the band', () => {
		expect(facts({ beschaeftigte: '10-49', 'nis2-beschaeftigte-genau': '49-5' }).staff).toBe(49.5);
	});

	test.each(['keine-angabe', 'viel', '', 'constructor'])('takes "%s" for no turnover', (umsatz) => {
		expect(facts({ umsatz }).turnoverEur).toBeUndefined();
	});

	test('exactly ten million belongs to the lower band of money', () => {
		expect(facts({ umsatz: 'bis-10-mio', 'nis2-bilanz': 'bis-10-mio' })).toMatchObject({
			turnoverEur: { from: 0, below: 10_000_001 },
			balanceEur: { from: 0, below: 10_000_001 },
		});
	});

	test.each([
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
		expect(facts({ 'nis2-arten': 'weiss-nicht' }).kinds).toBeUndefined();
		expect(facts({ 'nis2-arten': 'keine' }).kinds).toEqual([]);
		expect(facts({ 'nis2-arten': 'gewaehlt', 'nis2-branche-spedition': 'ja' }).kinds).toEqual([]);
	});

	test('tells a side activity that counts from one that is set aside and one nobody is sure of', () => {
		const kept = {
			'nis2-arten': 'gewaehlt',
			[kindFactId('A2-5.4.1')]: 'ja',
			[sideFactId('photovoltaik')]: 'nebensache',
			[sideFactId('ladepunkte')]: 'weiss-nicht',
			[sideFactId('konzern-it')]: 'geschaeft',
		};
		expect(facts(kept)).toMatchObject({
			kinds: ['A1-6.1.10', 'A2-5.4.1'],
			negligibleKinds: ['A1-1.1.4'],
			unsureKinds: ['A1-1.1.9'],
		});
	});

	test('a plant that counts is not set aside because another of its kind is', () => {
		const kept = { [sideFactId('photovoltaik')]: 'geschaeft', [sideFactId('blockheizkraftwerk')]: 'nebensache' };
		expect(facts({ ...kept, 'nis2-arten': 'keine' })).toMatchObject({ kinds: ['A1-1.1.4'], negligibleKinds: [] });
	});

	test('whoever does not know about side activities is unsure of all of them', () => {
		expect(facts({ 'nis2-neben': 'weiss-nicht' }).unsureKinds).toEqual(['A1-1.1.4', 'A1-1.1.9', 'A1-6.1.10']);
	});

	test('adds the sum of the group, and leaves it open while nobody knows it', () => {
		expect(facts({ 'nis2-gruppe': 'nein' })).toMatchObject({ linked: [], partners: [] });
		expect(facts({ 'nis2-gruppe': 'ja', 'nis2-gruppe-beschaeftigte': '300' })).toMatchObject({
			linked: [{ staff: 300, turnoverEur: undefined }],
			partners: [],
		});
		expect(facts({ 'nis2-gruppe': 'weiss-nicht' })).not.toHaveProperty('linked');
	});

	test('special rules that belong to no chosen kind do not apply', () => {
		const machines = facts({ 'nis2-arten': 'gewaehlt', [kindFactId('A2-5.4.1')]: 'ja', sonderfall: 'keine' });
		expect(machines).toMatchObject({
			enwg5c: false,
			dora: false,
			telematics: false,
			registrar: false,
			energyNetwork: false,
		});
		const network = facts({ 'nis2-arten': 'gewaehlt', [kindFactId('A1-1.1.2')]: 'ja' });
		expect(network).toMatchObject({ energyNetwork: true, enwgKinds: ['A1-1.1.2'] });
		expect(network).not.toHaveProperty('enwg5c');
		const bank = facts({ 'nis2-arten': 'gewaehlt', [kindFactId('A1-3.1.1')]: 'ja' });
		expect(bank).not.toHaveProperty('dora');
		expect(facts({ 'nis2-arten': 'gewaehlt', [kindFactId('A1-3.1.1')]: 'ja', 'nis2-dora': 'ja' }).dora).toBe(true);
	});

	test('every fact it keeps fits the stored record', () => {
		const ids = [
			...NIS2_SCREENS.flatMap(({ id, factId, unknownFactId = factId }) => [factId, unknownFactId, `nis2-${id}-genau`]),
			...[...sampleNis2.kinds, ...sampleNis2.unlisted].map(({ id }) => tradeFactId(id)),
			...SIDE_ACTIVITIES.map(({ id }) => sideFactId(id)),
		];
		const values = ['weiss-nicht', 'gewaehlt', ...NIS2_SCREENS.flatMap(({ options }) => options.map(({ id }) => id))];
		const kept = Object.fromEntries(ids.map((id, at) => [id, values[at % values.length] ?? 'ja']));
		expect(storedCheckSchema.safeParse({ ...exampleCheck, facts: kept }).success).toBe(true);
		expect(values.filter((value) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))).toEqual([]);
	});

	test('reads any record without failing, and never takes a foreign value for a yes or a no', () => {
		const ids = fc.constantFrom('nis2-dora', 'nis2-entgelt', 'sonderfall', 'nis2-gruppe-umsatz', 'nis2-art-a9-1-1-1');
		fc.assert(
			fc.property(fc.dictionary(ids, fc.string()), (kept) => {
				const { forPay } = facts(kept);
				expect(forPay).toBe(kept['nis2-entgelt'] === 'ja' ? true : kept['nis2-entgelt'] === 'nein' ? false : undefined);
			}),
		);
	});
});
