import { storedCheckSchema } from '@it-kompass/schema/stored';
import { valuesOf } from '@it-kompass/scoring/profile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleCheck } from './example-check.ts';
import { type EarlierFacts, profileOfFacts } from './profile-of-facts.ts';

const AT = '2026-11-20T08:00:00.000Z';
const values = (facts: EarlierFacts) => valuesOf(profileOfFacts(facts, AT));

describe('profileOfFacts', () => {
	test('keeps the answers of the self-check under their names, with the date of the check', () => {
		expect(profileOfFacts({ branche: 'handel', homeoffice: 'nein' }, AT)).toEqual({
			branche: { value: 'handel', from: 'selbstcheck', at: AT },
			homeoffice: { value: 'nein', from: 'selbstcheck', at: AT },
		});
	});

	test.each<[string, EarlierFacts, object]>([
		['one answer from two checks', { 'nis2-gruppe': 'ja', 'foerderung-gruppe': 'ja' }, { gruppe: 'ja' }],
		['known before unknown', { 'nis2-gruppe': 'weiss-nicht', 'foerderung-gruppe': 'nein' }, { gruppe: 'nein' }],
		[
			'a don’t-know beside the question of the self-check',
			{ umsatz: 'keine-angabe', 'nis2-umsatz': 'weiss-nicht' },
			{ umsatz: 'keine-angabe' },
		],
		['a don’t-know alone', { 'nis2-beschaeftigte': 'weiss-nicht' }, { beschaeftigte: 'weiss-nicht' }],
		[
			'an exact figure with decimals beside its band and the whole number of the finder',
			{ beschaeftigte: '10-49', 'nis2-beschaeftigte-genau': '49-5', 'foerderung-beschaeftigte': '49' },
			{ beschaeftigte: 49.5 },
		],
		['an exact figure without a band', { 'foerderung-umsatz': '12500000' }, { umsatz: 12_500_000 }],
		[
			'a band against an exact figure outside of it; the figure is not lost',
			{ beschaeftigte: '10-49', 'foerderung-beschaeftigte': '80' },
			{ beschaeftigte: '10-49', 'foerderung-beschaeftigte': '80' },
		],
		[
			'two different answers: the one of NIS2 counts, the other is not lost',
			{ 'nis2-bilanz': 'bis-10-mio', 'foerderung-bilanzsumme': 'ueber-43-mio' },
			{ bilanz: 'bis-10-mio', 'foerderung-bilanzsumme': 'ueber-43-mio' },
		],
		[
			'trades, listed or not',
			{ 'nis2-arten': 'gewaehlt', 'nis2-art-a2-5-4-1': 'ja', 'nis2-branche-spedition': 'ja' },
			{ taetigkeit: ['A2-5.4.1', 'spedition'] },
		],
		['no trade that fits', { 'nis2-arten': 'keine' }, { taetigkeit: [] }],
		[
			'side activities, each on its own',
			{ 'nis2-neben': 'genannt', 'nis2-neben-photovoltaik': 'nebensache' },
			{
				'neben-photovoltaik': 'nebensache',
				'neben-blockheizkraftwerk': 'keine',
				'neben-ladepunkte': 'keine',
				'neben-konzern-it': 'keine',
			},
		],
		[
			'figures of the other firms',
			{ 'nis2-gruppenzahlen': 'genannt', 'nis2-gruppe-beschaeftigte': '12-5', 'nis2-gruppe-umsatz': '3000000' },
			{ gruppenzahlen: { staff: 12.5, turnoverEur: 3_000_000 } },
		],
		[
			'figures of the whole group',
			{ 'foerderung-gruppe-beschaeftigte': '50-249', 'foerderung-gruppe-beschaeftigte-genau': '120' },
			{ 'gruppe-beschaeftigte': 120 },
		],
		[
			'many choices',
			{ 'foerderung-vorhaben-audit': 'ja', 'foerderung-vorhaben-firewall': 'ja', 'foerderung-eigenes': 'nichts' },
			{ vorhaben: ['audit', 'firewall'], eigenes: [] },
		],
		['none of many known', { 'foerderung-vorhaben': 'weiss-nicht' }, { vorhaben: 'weiss-nicht' }],
		['nothing yet', { 'foerderung-de-minimis': '0', 'foerderung-alter': '12' }, { 'de-minimis': 0, alter: 12 }],
		['the day it began', { 'nis2-seit': '2026-05-01' }, { 'erfasst-seit': '2026-05-01' }],
		['ticks of a checklist', { 'checkliste-erste-stunde-3': 'ja' }, { 'checkliste-erste-stunde-3': 'ja' }],
		['what no release asks for any more', { 'foerderung-telefax': 'ja' }, { 'foerderung-telefax': 'ja' }],
	])('takes over %s', (_, facts, expected) => {
		expect(values(facts)).toEqual(expected);
	});

	test('says which check had asked', () => {
		const profile = profileOfFacts({ 'nis2-gruppe': 'ja', 'foerderung-alter': '3', umsatz: 'bis-10-mio' }, AT);
		expect(Object.values(profile).map(({ from }) => from)).toEqual(
			expect.arrayContaining(['nis2', 'foerderung', 'selbstcheck']),
		);
		expect(profile.gruppe?.from).toBe('nis2');
		expect(profile.alter?.from).toBe('foerderung');
		expect(profile.umsatz?.from).toBe('selbstcheck');
	});

	test('always gives a profile that can be stored, and loses no answer that says something', () => {
		const names = [
			'beschaeftigte',
			'umsatz',
			'bilanz',
			'bilanzsumme',
			'gruppe',
			'arten',
			'neben',
			'vorhaben',
			'seit',
			'alter',
		];
		const id = fc
			.tuple(
				fc.constantFrom('', 'nis2-', 'foerderung-', 'nis2-art-', 'nis2-gruppe-'),
				fc.constantFrom(...names),
				fc.constantFrom('', '-genau', '-audit'),
			)
			.map((parts) => parts.join(''));
		const value = fc.oneof(
			fc.constantFrom(
				'ja',
				'nein',
				'weiss-nicht',
				'10-49',
				'bis-10-mio',
				'49-5',
				'80',
				'1e999',
				'constructor',
				'genannt',
			),
			fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
		);
		fc.assert(
			fc.property(fc.dictionary(id, value, { maxKeys: 12, noNullPrototype: true }), (facts) => {
				const profile = profileOfFacts(facts, AT);
				expect(storedCheckSchema.safeParse({ ...exampleCheck, profile }).error?.issues ?? []).toEqual([]);
				if (Object.keys(facts).length > 0) expect(Object.keys(profile).length).toBeGreaterThan(0);
			}),
			{ seed: 20261201, numRuns: 500 },
		);
	});
});
