import type { Nis2FactKey, Nis2ReasonCode } from '@it-kompass/schema';

/** Where a reason stands in the law and which facts it rests on. */
export interface ReasonBasis {
	readonly paragraph: string;
	readonly facts: readonly Nis2FactKey[];
}

const KINDS = ['kinds'] as const;
const STAFF = ['staff'] as const;
const MONEY = ['turnoverEur', 'balanceEur'] as const;
const GROUP = ['linked', 'partners'] as const;

/** Every reason with its paragraph, in the order of the statute; read in the texts of 19.08.2026. */
export const REASON_BASIS: Readonly<Record<Nis2ReasonCode, ReasonBasis>> = {
	landesrecht: { paragraph: '§ 28 Abs. 8 BSIG', facts: ['landLawIt'] },
	'kritische-anlage': { paragraph: '§ 28 Abs. 1 S. 1 Nr. 1 BSIG', facts: ['criticalPlant'] },
	bundesverwaltung: {
		paragraph: '§ 28 Abs. 1 S. 2, Abs. 2 S. 2, § 29 Abs. 2 BSIG',
		facts: ['federalAdministration'],
	},
	'qualifizierter-vertrauensdienst': {
		paragraph: '§ 28 Abs. 1 S. 1 Nr. 2 BSIG',
		facts: ['trustService', 'qualifiedTrustService'],
	},
	'tld-registry': { paragraph: '§ 28 Abs. 1 S. 1 Nr. 2, §§ 49 bis 51 BSIG', facts: ['tldRegistry', ...KINDS] },
	'dns-dienst': { paragraph: '§ 28 Abs. 1 S. 1 Nr. 2 BSIG', facts: ['dnsService', ...KINDS] },
	'telekommunikation-ab-50': {
		paragraph: '§ 28 Abs. 1 S. 1 Nr. 3 lit. a BSIG',
		facts: ['telecoms', ...KINDS, ...STAFF],
	},
	'telekommunikation-geld': {
		paragraph: '§ 28 Abs. 1 S. 1 Nr. 3 lit. b BSIG',
		facts: ['telecoms', ...KINDS, ...MONEY],
	},
	'telekommunikation-klein': {
		paragraph: '§ 28 Abs. 2 S. 1 Nr. 2 BSIG',
		facts: ['telecoms', ...KINDS, ...STAFF, ...MONEY],
	},
	'anlage-1-ab-250': { paragraph: '§ 28 Abs. 1 S. 1 Nr. 4 lit. a BSIG', facts: [...KINDS, 'forPay', ...STAFF] },
	'anlage-1-geld-50-43': { paragraph: '§ 28 Abs. 1 S. 1 Nr. 4 lit. b BSIG', facts: [...KINDS, 'forPay', ...MONEY] },
	vertrauensdienst: { paragraph: '§ 28 Abs. 2 S. 1 Nr. 1 BSIG', facts: ['trustService', ...KINDS] },
	'ab-50': { paragraph: '§ 28 Abs. 2 S. 1 Nr. 3 lit. a BSIG', facts: [...KINDS, 'forPay', ...STAFF] },
	'geld-10': { paragraph: '§ 28 Abs. 2 S. 1 Nr. 3 lit. b BSIG', facts: [...KINDS, 'forPay', ...MONEY] },
	'anlage-2-hoechstens-wichtig': { paragraph: '§ 28 Abs. 1 S. 1 Nr. 4, Abs. 2 S. 1 Nr. 3 BSIG', facts: KINDS },
	'unter-den-schwellen': { paragraph: '§ 28 Abs. 2 S. 1 Nr. 3 BSIG', facts: [...STAFF, ...MONEY] },
	'kein-entgelt': { paragraph: '§ 28 Abs. 1 S. 1 Nr. 4, Abs. 2 S. 1 Nr. 3 BSIG', facts: ['forPay'] },
	'keine-einrichtungsart': { paragraph: '§ 28 Abs. 2 S. 1 Nr. 3, Anlagen 1 und 2 BSIG', facts: KINDS },
	'taetigkeit-vernachlaessigbar': { paragraph: '§ 28 Abs. 3 BSIG', facts: ['negligibleKinds'] },
	'gruppe-hinzugerechnet': { paragraph: '§ 28 Abs. 4 S. 1 BSIG', facts: [...GROUP, 'itIndependent'] },
	'gruppe-it-unabhaengig': { paragraph: '§ 28 Abs. 4 S. 2 BSIG', facts: ['itIndependent'] },
	'gebietskoerperschaft-ohne-hinzurechnung': { paragraph: '§ 28 Abs. 4 S. 1 BSIG', facts: ['authorityUnit'] },
	'zwei-abschluesse': {
		paragraph: '§ 28 Abs. 4 S. 1 BSIG, Art. 4 Abs. 2 Anhang 2003/361/EG',
		facts: ['history', ...STAFF, ...MONEY],
	},
	registrar: { paragraph: '§ 2 Nr. 9, § 33 Abs. 1 BSIG', facts: ['registrar'] },
	'energienetz-registrierung': { paragraph: '§ 5d Abs. 4 EnWG', facts: ['energyNetwork'] },
	zulieferer: { paragraph: '§ 28, § 30 Abs. 2 S. 2 Nr. 4 BSIG', facts: ['supplierToCovered'] },
	'regime-tk': { paragraph: '§ 28 Abs. 5 S. 1 Nr. 1 BSIG', facts: ['telecoms', ...KINDS] },
	'regime-enwg': { paragraph: '§ 28 Abs. 5 S. 1 Nr. 2 BSIG', facts: ['enwg5c', 'enwgKinds'] },
	'regime-weitere-taetigkeiten': { paragraph: '§ 28 Abs. 5 S. 2 BSIG', facts: KINDS },
	'energie-nebentaetigkeit': { paragraph: '§ 28 Abs. 5 S. 4 BSIG', facts: ['energySideActivity'] },
	'regime-dora': { paragraph: '§ 28 Abs. 6 Nr. 1 BSIG', facts: ['dora'] },
	'regime-telematik': { paragraph: '§ 28 Abs. 6 Nr. 2 BSIG', facts: ['telematics'] },
	'regime-kritis-fuer-finanzunternehmen': { paragraph: '§ 28 Abs. 7 BSIG', facts: ['criticalPlantForDora'] },
	'anderer-mitgliedstaat': { paragraph: '§ 60 Abs. 1, 2 BSIG', facts: ['mainEstablishmentElsewhere', ...KINDS] },
	'nicht-in-deutschland': { paragraph: '§ 59 BSIG', facts: ['establishedInGermany'] },
};
