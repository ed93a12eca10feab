import type { Nis2FactKey } from '@it-kompass/schema';

/** Questions in the shortest honest order, each with the facts it settles. */
export const NIS2_QUESTIONS = [
	{ id: 'niederlassung', facts: ['establishedInGermany'] },
	{
		id: 'besondere-rolle',
		facts: [
			'landLawIt',
			'criticalPlant',
			'federalAdministration',
			'dnsService',
			'tldRegistry',
			'trustService',
			'telecoms',
			'registrar',
		],
	},
	{ id: 'vertrauensdienst-qualifiziert', facts: ['qualifiedTrustService'] },
	{ id: 'einrichtungsart', facts: ['kinds', 'unsureKinds'] },
	{ id: 'vernachlaessigbar', facts: ['negligibleKinds'] },
	{ id: 'entgelt', facts: ['forPay'] },
	{ id: 'beschaeftigte', facts: ['staff'] },
	{ id: 'umsatz', facts: ['turnoverEur'] },
	{ id: 'bilanz', facts: ['balanceEur'] },
	{ id: 'gruppe', facts: ['linked', 'partners'] },
	{ id: 'gebietskoerperschaft', facts: ['authorityUnit'] },
	{ id: 'it-unabhaengigkeit', facts: ['itIndependent'] },
	{ id: 'hauptniederlassung', facts: ['mainEstablishmentElsewhere'] },
	{
		id: 'sonderregime',
		facts: ['enwg5c', 'energySideActivity', 'energyNetwork', 'dora', 'telematics', 'criticalPlantForDora'],
	},
	{ id: 'lieferkette', facts: ['supplierToCovered'] },
] as const satisfies readonly { id: string; facts: readonly Nis2FactKey[] }[];

/** Facts in the order in which they are asked for. */
export const NIS2_FACT_ORDER: readonly Nis2FactKey[] = NIS2_QUESTIONS.flatMap(({ facts }) => facts);
