import type { FundingProgramme } from './funding.ts';
import type { FundingMeasure, FundingRequirement, FundingSector, FundingTopic, LandCode } from './funding-codes.ts';

/** What the finder needs of a programme. Everything else stands on the programme's own page. */
export interface FundingListing
	extends Pick<
		FundingProgramme,
		| 'id'
		| 'name'
		| 'aliases'
		| 'level'
		| 'land'
		| 'provider'
		| 'agency'
		| 'form'
		| 'topics'
		| 'summary'
		| 'searchTerms'
		| 'measuresCovered'
		| 'measuresExcluded'
		| 'requires'
		| 'notFunding'
		| 'notForEndUsers'
		| 'ratePercent'
		| 'amountsEur'
		| 'deMinimis'
		| 'applyBeforeStart'
		| 'status'
		| 'endedOn'
		| 'urgency'
		| 'confirmed'
		| 'conflicts'
		| 'successors'
		| 'lastChecked'
		| 'verifiedLive'
	> {
	readonly eligible: Pick<
		FundingProgramme['eligible'],
		| 'staffMin'
		| 'staffMax'
		| 'turnoverMaxEur'
		| 'balanceMaxEur'
		| 'turnoverOrBalance'
		| 'groupFigures'
		| 'smeEuDefinition'
		| 'freelancers'
		| 'sectorExcludedCodes'
		| 'ageMinYears'
	>;
	readonly period: Pick<FundingProgramme['period'], 'from' | 'to'>;
	readonly official: Pick<FundingProgramme['official'], 'kind' | 'url' | 'owner'>;
	/** Newest date of a page that supports the rate, as exact as the page; `null` if none of them is dated. */
	readonly rateDate: string | null;
	/** The same for the amounts. A rate or amount is never shown without its date. */
	readonly amountsDate: string | null;
	/** True if `period.to` is in doubt; such a date never takes a programme off the list. */
	readonly periodToUnconfirmed: boolean;
	readonly state: FundingState;
}

/** `de/funding.json`: all programmes by id, with their state on a day. */
export interface FundingCatalogue {
	/** The newest `lastChecked` of all programmes; every `state` is of this day. A page that is read later derives it again. */
	readonly asOf: string;
	readonly programmes: readonly FundingListing[];
}

/** What holds on a day: the file's status, unless its dates say otherwise. `beginnt-spaeter`: the period lies ahead. */
export type FundingState = 'offen' | 'beginnt-spaeter' | 'unbekannt' | 'geschlossen' | 'abgelaufen' | 'beendet';

/** Facts about the firm. `null` or absent: not known, which never excludes a programme. */
export interface FundingCompany {
	readonly land?: LandCode | null;
	/** Own staff, without the group. */
	readonly staff?: number | null;
	/** Own turnover of the last year. */
	readonly turnoverEur?: number | null;
	readonly balanceEur?: number | null;
	/** True if others hold so much of the firm, or it of others, that their figures count. */
	readonly inGroup?: boolean | null;
	/** Figures of the whole group, this firm included. */
	readonly groupStaff?: number | null;
	readonly groupTurnoverEur?: number | null;
	readonly groupBalanceEur?: number | null;
	/** A freier Beruf, e.g. a doctor's practice or an architect's office. */
	readonly freelancer?: boolean | null;
	/** Empty: none of those programmes leave out. */
	readonly sectors?: readonly FundingSector[] | null;
	readonly ageYears?: number | null;
	/** De-minimis aid of the last three years, single undertaking. */
	readonly deMinimisUsedEur?: number | null;
}

/** What the firm wants. `null` or absent: not known. */
export interface FundingIntent {
	/** A choice, not a fact: only programmes with one of these. Absent: the topics of the measures. */
	readonly topics?: readonly FundingTopic[] | null;
	readonly measures?: readonly FundingMeasure[] | null;
	/** True once ordered, signed or begun. */
	readonly projectStarted?: boolean | null;
	readonly acceptsLoan?: boolean | null;
	/** What the project brings along: own research, an own product … Empty: nothing of it. */
	readonly brings?: readonly FundingRequirement[] | null;
}

/** A fact that would decide: the name of its field in `FundingCompany` or `FundingIntent`. */
export type FundingQuestion =
	| 'land'
	| 'staff'
	| 'inGroup'
	| 'groupStaff'
	| 'turnoverEur'
	| 'balanceEur'
	| 'groupTurnoverEur'
	| 'groupBalanceEur'
	| 'freelancer'
	| 'measures'
	| 'projectStarted'
	| 'brings'
	| 'acceptsLoan'
	| 'deMinimisUsedEur'
	| 'sectors'
	| 'ageYears';

/** `doesNotFit`: something is known that excludes. `unclear`: nothing excludes, but something is open. `ended`: over, found by search only. */
export type FundingVerdict = 'fits' | 'unclear' | 'doesNotFit' | 'ended';

/** Why a programme does not fit, is over or stays unclear, with the values a sentence needs. */
export type FundingReason =
	| { readonly code: 'not-funding' | 'not-for-end-users' | 'closed' | 'unconfirmed' | 'status-unknown' }
	| { readonly code: 'ended'; readonly endedOn: string | null; readonly successors: readonly string[] }
	| { readonly code: 'expired'; readonly periodTo: string; readonly successors: readonly string[] }
	| { readonly code: 'not-yet-open'; readonly periodFrom: string }
	/** Last checked so long ago that nobody can call it open. */
	| { readonly code: 'check-outdated'; readonly lastChecked: string }
	| { readonly code: 'land'; readonly land: LandCode }
	| { readonly code: 'too-large'; readonly staff: number; readonly staffMax: number; readonly isGroup: boolean }
	| { readonly code: 'too-small'; readonly staff: number; readonly staffMin: number }
	| {
			readonly code: 'turnover-balance';
			readonly turnoverMaxEur: number | null;
			readonly balanceMaxEur: number | null;
			readonly isGroup: boolean;
	  }
	/** A limit is passed, but the page does not say whether the other figure would do. */
	| {
			readonly code: 'turnover-balance-unclear';
			readonly turnoverMaxEur: number | null;
			readonly balanceMaxEur: number | null;
	  }
	| { readonly code: 'freelancer' }
	| { readonly code: 'sector'; readonly sectors: readonly FundingSector[] }
	| { readonly code: 'too-young'; readonly ageMinYears: number }
	| { readonly code: 'de-minimis-cap'; readonly usedEur: number; readonly capEur: number }
	| { readonly code: 'already-started' }
	| { readonly code: 'loan' }
	| { readonly code: 'requires'; readonly requirements: readonly FundingRequirement[] }
	| { readonly code: 'topic'; readonly topics: readonly FundingTopic[] }
	| { readonly code: 'measure-excluded'; readonly measures: readonly FundingMeasure[] }
	/** Neither named nor excluded by the pages that were read. */
	| { readonly code: 'measure-not-named'; readonly measures: readonly FundingMeasure[] };

/** What to say beside a programme that may fit. It never changes the verdict. */
export type FundingNote =
	| { readonly code: 'apply-before-start' | 'apply-before-start-unknown' | 'no-application-before-start' }
	| { readonly code: 'freelancers-unknown' | 'group-figures-unknown' }
	| { readonly code: 'de-minimis-left'; readonly leftEur: number }
	| { readonly code: 'measures-left-out'; readonly measures: readonly FundingMeasure[] };

/** How much the record can be trusted today; the words belong to the page. Days as `YYYY-MM-DD`, `periodTo` as exact as the source. */
export type FundingBadge =
	| { readonly code: 'checked' | 'check-again'; readonly lastChecked: string }
	| { readonly code: 'unchecked'; readonly agency: string | null }
	| { readonly code: 'ends-soon'; readonly periodTo: string; readonly daysLeft: number }
	| { readonly code: 'closed' }
	| { readonly code: 'ended'; readonly on: string | null; readonly successors: readonly string[] };

/** One programme for one firm, one intent and one day. */
export interface FundingMatch {
	readonly id: string;
	readonly verdict: FundingVerdict;
	readonly state: FundingState;
	/** In the fixed order of exclusions, so the first is the one to say. Empty for `fits`. */
	readonly reasons: readonly FundingReason[];
	/** What to ask before anything can be said; in the order of asking. Empty unless `unclear`. */
	readonly missing: readonly FundingQuestion[];
	readonly notes: readonly FundingNote[];
	/** The measures of the intent that a page names for it. */
	readonly coveredMeasures: readonly FundingMeasure[];
	/** Of the record, whoever asks. */
	readonly badge: FundingBadge;
	/** True if sources contradict each other; shown beside every badge. */
	readonly hasConflict: boolean;
	/** Days until the end of the period, 0 on its last day; `null` if no end is known or it is over. */
	readonly daysLeft: number | null;
}
