import type { FundingCompany, FundingIntent, FundingListing } from '@it-kompass/schema';

/** The day on which the examples are asked. */
export const SAMPLE_TODAY = '2026-11-22';

/** What may be changed of an example; of `eligible`, `period` and `amountsEur` also a part. */
export interface ProgrammeChanges extends Partial<Omit<FundingListing, 'eligible' | 'period' | 'amountsEur'>> {
	readonly eligible?: Partial<FundingListing['eligible']>;
	readonly period?: Partial<FundingListing['period']>;
	readonly amountsEur?: Partial<FundingListing['amountsEur']>;
}

/** A made-up programme that is open and asks for nothing. For tests and the bench. */
export function sampleProgramme(changes: ProgrammeChanges = {}): FundingListing {
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
		rateDate: null,
		amountsDate: null,
		deMinimis: null,
		applyBeforeStart: null,
		period: { from: null, to: null, ...period },
		periodToUnconfirmed: false,
		status: 'offen',
		endedOn: null,
		urgency: null,
		confirmed: true,
		conflicts: [],
		successors: [],
		lastChecked: '2026-11-20',
		verifiedLive: true,
		state: 'offen',
		...rest,
	};
}

/** A made-up firm of 80 people in Sachsen that has told everything. */
export const SAMPLE_COMPANY: FundingCompany = {
	land: 'DE-SN',
	staff: 80,
	turnoverEur: 12_000_000,
	balanceEur: 6_000_000,
	inGroup: false,
	freelancer: false,
	sectors: [],
	ageYears: 20,
	deMinimisUsedEur: 0,
};

/** It wants a penetration test and training. */
export const SAMPLE_INTENT: FundingIntent = {
	measures: ['penetrationstest', 'sensibilisierung'],
	projectStarted: false,
	acceptsLoan: false,
	brings: [],
};
