import type { FundingQuestion } from '@it-kompass/schema';

/** The order of asking: what removes most programmes first. Group figures follow the figure they belong to. */
export const FUNDING_QUESTION_ORDER: readonly FundingQuestion[] = [
	'land',
	'staff',
	'inGroup',
	'groupStaff',
	'turnoverEur',
	'groupTurnoverEur',
	'balanceEur',
	'groupBalanceEur',
	'freelancer',
	'measures',
	'projectStarted',
	'brings',
	'acceptsLoan',
	'deMinimisUsedEur',
	'sectors',
	'ageYears',
];
