import type { Nis2Facts } from '@it-kompass/schema';
import type { Nis2KindFacts } from './world.ts';

const PLAIN = { isCentral: false, isDvo: false, isOftenSide: false } as const;
const CENTRAL = { isCentral: true, isDvo: true, isOftenSide: false } as const;

/** One Einrichtungsart of every sort the model tells apart. */
export const SAMPLE_KINDS: readonly Nis2KindFacts[] = [
	{ id: 'strom-netz', annex: 1, regimeHint: 'enwg-netz', ...PLAIN },
	{ id: 'solar', annex: 1, regimeHint: 'enwg', ...PLAIN, isOftenSide: true },
	{ id: 'klinik', annex: 1, ...PLAIN },
	{ id: 'bank', annex: 1, regimeHint: 'dora', ...PLAIN },
	{ id: 'dns', annex: 1, role: 'dns', ...CENTRAL },
	{ id: 'tld', annex: 1, role: 'tld', ...CENTRAL },
	{ id: 'signatur', annex: 1, role: 'vertrauensdienst', ...PLAIN, isDvo: true },
	{ id: 'telefon', annex: 1, role: 'telekommunikation', regimeHint: 'tk', ...PLAIN },
	{ id: 'it-dienst', annex: 1, ...CENTRAL, isOftenSide: true },
	{ id: 'maschinen', annex: 2, ...PLAIN },
	{ id: 'marktplatz', annex: 2, ...CENTRAL },
];

/** A German company of which everything is said: no special role, no group, nothing on top. */
export const PLAIN_COMPANY: Nis2Facts = {
	establishedInGermany: true,
	mainEstablishmentElsewhere: false,
	landLawIt: false,
	criticalPlant: false,
	criticalPlantForDora: false,
	federalAdministration: false,
	dnsService: false,
	tldRegistry: false,
	trustService: false,
	telecoms: false,
	qualifiedTrustService: false,
	registrar: false,
	kinds: [],
	forPay: true,
	staff: 20,
	turnoverEur: 3_000_000,
	balanceEur: 2_000_000,
	authorityUnit: false,
	linked: [],
	partners: [],
	itIndependent: false,
	enwg5c: false,
	energySideActivity: false,
	energyNetwork: false,
	dora: false,
	telematics: false,
	supplierToCovered: false,
};
