import type { FundingListing } from '@it-kompass/schema';

/** What may be changed of an example; of `eligible`, `period` and `amountsEur` also a part. */
export interface ListingChanges extends Partial<Omit<FundingListing, 'eligible' | 'period' | 'amountsEur'>> {
	readonly eligible?: Partial<FundingListing['eligible']>;
	readonly period?: Partial<FundingListing['period']>;
	readonly amountsEur?: Partial<FundingListing['amountsEur']>;
}

/** A made-up programme that is open, checked on 2026-11-22, and asks for nothing. For tests. */
export function sampleListing(changes: ListingChanges = {}): FundingListing {
	const { eligible, period, amountsEur, ...rest } = changes;
	return {
		id: 'bund-beispiel',
		name: 'Beispielprogramm',
		aliases: [],
		level: 'bund',
		land: null,
		provider: 'Beispielministerium',
		agency: 'Beispielstelle',
		form: 'zuschuss',
		topics: ['it-sicherheit'],
		summary: 'Ein erfundenes Programm.',
		searchTerms: [],
		measuresCovered: [],
		measuresExcluded: [],
		requires: [],
		notFunding: false,
		notForEndUsers: false,
		eligible: {
			staffMin: null,
			staffMax: null,
			turnoverMaxEur: null,
			balanceMaxEur: null,
			turnoverOrBalance: null,
			groupFigures: null,
			smeEuDefinition: null,
			freelancers: null,
			sectorExcludedCodes: [],
			ageMinYears: null,
			...eligible,
		},
		official: { kind: 'programmseite', url: 'https://www.beispiel.de/programm', owner: 'der Beispielstelle' },
		ratePercent: null,
		rateDate: null,
		amountsEur: {
			grantMin: null,
			grantMax: null,
			projectCostMin: null,
			projectCostMax: null,
			eligibleCostMax: null,
			loanMin: null,
			loanMax: null,
			taxBaseMax: null,
			...amountsEur,
		},
		amountsDate: null,
		deMinimis: null,
		applyBeforeStart: false,
		status: 'offen',
		endedOn: null,
		period: { from: null, to: null, ...period },
		periodToUnconfirmed: false,
		urgency: null,
		confirmed: true,
		conflicts: [],
		successors: [],
		lastChecked: '2026-11-22',
		verifiedLive: false,
		state: 'offen',
		...rest,
	};
}
