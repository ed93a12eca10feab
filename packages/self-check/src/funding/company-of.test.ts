import { describe, expect, test } from 'vitest';
import { companyOf, landOf, measuresOf } from './company-of.ts';

describe('companyOf', () => {
	test('knows nothing from nothing', () => {
		expect(companyOf({})).toEqual({
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

	test.each(['weiss-nicht', 'keine-angabe', 'constructor', '__proto__', '', '1e3', '-5', '1.5'])(
		'takes %j for not known, wherever it stands',
		(value) => {
			const ids = ['bundesland', 'beschaeftigte', 'umsatz', 'branche'];
			const own = [
				'beschaeftigte',
				'gruppe',
				'bilanzsumme',
				'freier-beruf',
				'begonnen',
				'darlehen',
				'de-minimis',
				'alter',
			];
			const facts = Object.fromEntries([...ids, ...own.map((id) => `foerderung-${id}`)].map((id) => [id, value]));
			expect(companyOf(facts)).toEqual(companyOf({}));
		},
	);

	test('reads answers of the check and of the finder', () => {
		const given = companyOf({
			bundesland: 'sachsen',
			beschaeftigte: '50-249',
			'foerderung-beschaeftigte': '80',
			umsatz: '10-50-mio',
			'foerderung-freier-beruf': 'nein',
			'foerderung-vorhaben-penetrationstest': 'ja',
			'foerderung-begonnen': 'nein',
			'foerderung-eigenes': 'nichts',
			'foerderung-de-minimis': '120000',
		});
		expect(given.company).toMatchObject({ land: 'DE-SN', freelancer: false, deMinimisUsedEur: 120_000 });
		expect(given.intent).toMatchObject({ measures: ['penetrationstest'], projectStarted: false, brings: [] });
		expect(given.staff).toEqual({ low: 80, high: 80 });
		expect(given.turnover).toEqual({ low: 10_000_001, high: 50_000_000 });
	});

	test('leaves the figures of a group aside that the firm does not belong to any more', () => {
		const facts = { 'foerderung-gruppe': 'nein', 'foerderung-gruppe-beschaeftigte': 'ab-500' };
		expect(companyOf(facts).groupStaff).toBeNull();
	});

	test.each([
		[{ branche: 'maschinenbau' }, []],
		[{ branche: 'oeffentlich' }, ['oeffentlich']],
		[{ branche: 'beratung-recht-steuern' }, null],
		[{ branche: 'maschinenbau', 'foerderung-branche': 'gemeinnuetzig' }, ['gemeinnuetzig']],
		[{ branche: 'maschinenbau', 'foerderung-branche': 'weiss-nicht' }, null],
		[{ 'foerderung-branche': 'keine' }, []],
	])('knows sectors from %j', (facts, sectors) => {
		expect(companyOf(facts).company.sectors).toEqual(sectors);
	});
});

describe('landOf and measuresOf', () => {
	test('find nothing in nothing', () => {
		expect(landOf(undefined)).toBeNull();
		expect(landOf('ausland')).toBeNull();
		expect(measuresOf({ 'foerderung-vorhaben': 'weiss-nicht' })).toBeNull();
	});
});
