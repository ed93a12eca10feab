import type { Nis2Facts } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { classifyNis2 } from './classify-nis2.ts';
import { PLAIN_COMPANY, SAMPLE_KINDS } from './sample-company.ts';

function verdictOf(facts: Nis2Facts) {
	return classifyNis2({ ...PLAIN_COMPANY, ...facts }, SAMPLE_KINDS);
}

const codesOf = (facts: Nis2Facts) => verdictOf(facts).reasons.map(({ code }) => code);

describe('classifyNis2', () => {
	test('keeps every class while nothing is known', () => {
		const { classes, kritis, exemptScope, bsiCompetent, registration } = classifyNis2({}, SAMPLE_KINDS);
		expect(classes).toEqual(['besonders-wichtige-einrichtung', 'wichtige-einrichtung', 'nicht-erfasst']);
		expect({ kritis, exemptScope, bsiCompetent }).toEqual({ kritis: null, exemptScope: 'offen', bsiCompetent: null });
		expect([...registration].sort()).toEqual(['bsig-29-33-43', 'bsig-33', 'bsig-33-registrar', 'enwg-5d', 'keine']);
	});

	test('names the paragraph, the facts and the class of a reason', () => {
		expect(verdictOf({ kinds: ['maschinen'], staff: 60 }).reasons).toEqual([
			{
				code: 'ab-50',
				paragraph: '§ 28 Abs. 2 S. 1 Nr. 3 lit. a BSIG',
				facts: ['kinds', 'forPay', 'staff'],
				classes: ['wichtige-einrichtung'],
				isCertain: true,
			},
			expect.objectContaining({ code: 'anlage-2-hoechstens-wichtig' }),
		]);
	});

	test('says which change would lead elsewhere', () => {
		expect(verdictOf({ kinds: ['klinik'], staff: 40 }).whatIf).toEqual([
			{ code: 'ab-50-beschaeftigten', classes: ['wichtige-einrichtung'] },
			{ code: 'ab-250-beschaeftigten', classes: ['besonders-wichtige-einrichtung'] },
			{ code: 'umsatz-und-bilanz-ueber-10', classes: ['wichtige-einrichtung'] },
			{ code: 'umsatz-ueber-50-und-bilanz-ueber-43', classes: ['besonders-wichtige-einrichtung'] },
			{ code: 'kritische-anlage-kommt-hinzu', classes: ['besonders-wichtige-einrichtung'] },
		]);
	});

	test('calls a side activity that was set aside doubtful, but never sets a special role aside', () => {
		const aside = verdictOf({ kinds: ['maschinen', 'solar'], negligibleKinds: ['solar'], staff: 300 });
		expect(aside).toMatchObject({ classes: ['wichtige-einrichtung'], isDoubtful: true });
		expect(aside.whatIf.map(({ code }) => code)).toContain('taetigkeit-nicht-vernachlaessigbar');
		const dns = verdictOf({ kinds: ['maschinen', 'dns'], negligibleKinds: ['dns'] });
		expect(dns).toMatchObject({ classes: ['besonders-wichtige-einrichtung'], isDoubtful: false });
	});

	test('keeps both ways for a kind nobody is sure of', () => {
		const { classes, missing } = verdictOf({ kinds: ['maschinen'], unsureKinds: ['klinik'], staff: 300 });
		expect(classes).toEqual(['besonders-wichtige-einrichtung', 'wichtige-einrichtung']);
		expect(missing).toEqual(['unsureKinds']);
	});

	test('asks first for what decides most', () => {
		expect(verdictOf({ kinds: ['klinik'], forPay: undefined, staff: undefined }).missing).toEqual(['staff', 'forPay']);
	});

	test.each<[string, Nis2Facts, object]>([
		['telecoms alone', { kinds: ['telefon'] }, { regimes: ['tk'], exemptScope: 'ganz' }],
		['telecoms and more', { kinds: ['telefon', 'maschinen'] }, { regimes: ['tk'], exemptScope: 'teilweise' }],
		[
			'an energy plant',
			{ kinds: ['solar'], staff: 60, enwg5c: true },
			{ regimes: ['enwg'], exemptScope: 'ganz', exemptSections: [30, 31, 32, 35, 36, 38, 39, 61, 62] },
		],
		[
			'an energy plant as Nebentätigkeit',
			{ kinds: ['solar', 'maschinen'], staff: 60, enwg5c: true, energySideActivity: true },
			{ regimes: [], exemptScope: 'keine', exemptSections: [] },
		],
		['a bank', { kinds: ['bank'], staff: 60, dora: true }, { regimes: ['dora'], exemptScope: 'ganz' }],
		[
			'Telematik',
			{ kinds: ['klinik'], staff: 60, telematics: true },
			{ regimes: ['telematik'], exemptScope: 'teilweise' },
		],
		[
			'a critical plant for banks',
			{ criticalPlant: true, criticalPlantForDora: true },
			{ regimes: ['kritis-fuer-finanzunternehmen'], exemptSections: [32], exemptScope: 'teilweise' },
		],
		[
			'no class, no regime',
			{ kinds: ['bank'], dora: true },
			{ classes: ['nicht-erfasst'], regimes: [], exemptSections: [] },
		],
		['a small network', { kinds: ['strom-netz'], energyNetwork: true }, { registration: ['enwg-5d'] }],
		['a registrar', { registrar: true }, { registration: ['bsig-33-registrar'], section34: true }],
		['cloud services', { kinds: ['it-dienst'], staff: 60 }, { section34: true, dvo20242690: true, bsiCompetent: true }],
	])('knows the consequences of %s', (_name, facts, expected) => {
		expect(verdictOf(facts)).toMatchObject(expected);
	});

	test('leaves central services to the state of the main establishment, others to Germany', () => {
		const elsewhere = { staff: 60, mainEstablishmentElsewhere: true };
		expect(verdictOf({ kinds: ['it-dienst'], ...elsewhere }).bsiCompetent).toBe(false);
		expect(verdictOf({ kinds: ['it-dienst', 'maschinen'], ...elsewhere }).bsiCompetent).toBe(true);
		expect(verdictOf({ kinds: ['klinik'], ...elsewhere, establishedInGermany: false }).bsiCompetent).toBe(false);
		expect(verdictOf({ criticalPlant: true, establishedInGermany: false }).bsiCompetent).toBe(true);
	});

	test('puts Land law before everything, and a critical plant before the Bund', () => {
		expect(verdictOf({ landLawIt: true, criticalPlant: true })).toMatchObject({
			classes: ['nicht-erfasst'],
			kritis: false,
		});
		expect(verdictOf({ federalAdministration: true, criticalPlant: true })).toMatchObject({
			classes: ['besonders-wichtige-einrichtung'],
			regimes: ['bundesverwaltung'],
		});
	});

	test('says that a customer alone makes nobody covered', () => {
		expect(codesOf({ supplierToCovered: true })).toEqual(['keine-einrichtungsart', 'zulieferer']);
		expect(codesOf({ kinds: ['klinik'], staff: 60, supplierToCovered: true })).not.toContain('zulieferer');
	});
});
