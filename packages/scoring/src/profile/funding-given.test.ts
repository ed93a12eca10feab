import type { Profile } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { fundingGivenOf, landOf, measuresOf } from './funding-given.ts';
import { valuesOf } from './read-profile.ts';

describe('fundingGivenOf', () => {
	test('knows nothing from nothing', () => {
		expect(fundingGivenOf({})).toEqual({
			company: { land: null, inGroup: null, freelancer: null, sectors: null, ageYears: null, deMinimisUsedEur: null },
			intent: { measures: null, projectStarted: null, acceptsLoan: null, brings: null },
			staff: null,
			groupStaff: null,
			turnover: null,
			balance: null,
			groupTurnover: null,
			groupBalance: null,
			isAbroad: false,
		});
	});

	test.each(['weiss-nicht', 'keine-angabe', 'constructor', '__proto__', '', '1e3', '-5'])(
		'takes %j for not known, wherever it stands and whether it was compared with the content or not',
		(value) => {
			const ids = ['bundesland', 'beschaeftigte', 'umsatz', 'bilanz', 'branche', 'gruppe', 'gruppe-umsatz', 'alter'];
			const more = ['vorhaben', 'eigenes', 'freier-beruf', 'begonnen', 'darlehen', 'de-minimis', 'gruppenzahlen'];
			const stored = Object.fromEntries([...ids, ...more].map((id) => [id, { value, from: 'selbstcheck', at: '' }]));
			expect(fundingGivenOf(valuesOf(stored))).toEqual(fundingGivenOf({}));
		},
	);

	test('reads answers of every check', () => {
		const given = fundingGivenOf({
			bundesland: 'sachsen',
			beschaeftigte: 80.5,
			umsatz: '10-50-mio',
			'freier-beruf': 'nein',
			vorhaben: ['penetrationstest'],
			begonnen: 'nein',
			eigenes: [],
			'de-minimis': 120_000,
		});
		expect(given.company).toMatchObject({ land: 'DE-SN', freelancer: false, deMinimisUsedEur: 120_000 });
		expect(given.intent).toMatchObject({ measures: ['penetrationstest'], projectStarted: false, brings: [] });
		expect(given.staff).toEqual({ low: 80, high: 80 });
		expect(given.turnover).toEqual({ low: 10_000_001, high: 50_000_000 });
	});

	test('leaves the figures of a group aside that the firm does not belong to any more', () => {
		expect(fundingGivenOf({ gruppe: 'nein', 'gruppe-beschaeftigte': 'ab-500' }).groupStaff).toBeNull();
	});

	test.each<[Profile, unknown]>([
		[{ gruppenzahlen: { staff: 100 } }, { low: 50, high: 249 }],
		[{ gruppenzahlen: { staff: 220 } }, null],
		[
			{ gruppenzahlen: { staff: 100 }, 'gruppe-beschaeftigte': 900 },
			{ low: 900, high: 900 },
		],
		[{ gruppenzahlen: 'weiss-nicht' }, null],
	])('adds own people and those of all others where both lie in one band: %j', (profile, range) => {
		expect(fundingGivenOf({ gruppe: 'ja', beschaeftigte: '10-49', ...profile }).groupStaff).toEqual(range);
	});

	test.each<[Profile, readonly string[] | null]>([
		[{ branche: 'maschinenbau' }, []],
		[{ branche: 'oeffentlich' }, ['oeffentlich']],
		[{ branche: 'beratung-recht-steuern' }, null],
		[{ branche: 'maschinenbau', 'besondere-branche': 'gemeinnuetzig' }, ['gemeinnuetzig']],
		[{ branche: 'maschinenbau', 'besondere-branche': 'weiss-nicht' }, null],
		[{ 'besondere-branche': 'keine' }, []],
	])('knows sectors from %j', (profile, sectors) => {
		expect(fundingGivenOf(profile).company.sectors).toEqual(sectors);
	});
});

describe('landOf and measuresOf', () => {
	test('find nothing in nothing', () => {
		expect([landOf(undefined), landOf('ausland'), landOf('toString')]).toEqual([null, null, null]);
		expect([measuresOf({ vorhaben: 'weiss-nicht' }), measuresOf({ vorhaben: [] })]).toEqual([null, null]);
	});
});
