import type { FundingCompany, FundingListing } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { matchFunding } from './match-funding.ts';
import { SAMPLE_COMPANY, SAMPLE_INTENT, SAMPLE_TODAY, sampleProgramme } from './sample-programme.ts';

const SME = {
	staffMax: 249,
	turnoverMaxEur: 50_000_000,
	balanceMaxEur: 43_000_000,
	turnoverOrBalance: 'einer-genuegt',
	smeEuDefinition: true,
} as const;

function outcome(eligible: Partial<FundingListing['eligible']>, company: FundingCompany): string {
	const firm = { ...SAMPLE_COMPANY, turnoverEur: null, balanceEur: null, ...company };
	const [match] = matchFunding([sampleProgramme({ eligible })], firm, SAMPLE_INTENT, SAMPLE_TODAY);
	const [reason] = match?.reasons ?? [];
	const group = reason !== undefined && 'isGroup' in reason && reason.isGroup ? ' of the group' : '';
	return [match?.verdict, (reason?.code ?? '') + group, ...(match?.missing ?? [])].filter(Boolean).join(' ');
}

describe('the SME test', () => {
	test.each<[FundingCompany, string]>([
		[{ staff: 249, turnoverEur: 55_000_000, balanceEur: 40_000_000 }, 'fits'],
		[{ staff: 249, turnoverEur: 40_000_000, balanceEur: 55_000_000 }, 'fits'],
		[{ staff: 249, turnoverEur: 50_000_000 }, 'fits'],
		[{ staff: 249, balanceEur: 43_000_000 }, 'fits'],
		[{ staff: 250, turnoverEur: 1 }, 'doesNotFit too-large'],
		[{ staff: 10, turnoverEur: 50_000_001, balanceEur: 43_000_001 }, 'doesNotFit turnover-balance'],
		[{ staff: 10, turnoverEur: 50_000_001 }, 'unclear balanceEur'],
		[{ staff: 10, balanceEur: 43_000_001 }, 'unclear turnoverEur'],
		[{ staff: 10 }, 'unclear turnoverEur'],
		[{ staff: null, turnoverEur: 1 }, 'unclear staff'],
	])('is staff and (turnover or balance): %j is %s', (company, expected) => {
		expect(outcome(SME, company)).toBe(expected);
	});

	test.each<[FundingCompany, string]>([
		[{ inGroup: true, groupStaff: 250, turnoverEur: 1, groupTurnoverEur: 1 }, 'doesNotFit too-large of the group'],
		[{ inGroup: true, groupStaff: 249, turnoverEur: 1, groupTurnoverEur: 50_000_000 }, 'fits'],
		[
			{ inGroup: true, groupStaff: 100, groupTurnoverEur: 60_000_000, groupBalanceEur: 60_000_000 },
			'doesNotFit turnover-balance of the group',
		],
		[{ inGroup: true, turnoverEur: 1, groupTurnoverEur: 1 }, 'unclear groupStaff'],
		[{ inGroup: null, turnoverEur: 1 }, 'unclear inGroup'],
		[{ inGroup: null, groupStaff: 100, groupTurnoverEur: 1 }, 'fits'],
		[{ inGroup: true, groupStaff: 100, turnoverEur: 1 }, 'unclear groupTurnoverEur'],
		[{ inGroup: true, staff: null, turnoverEur: 1, groupTurnoverEur: 1 }, 'unclear staff'],
		[{ inGroup: false, groupStaff: 5000, turnoverEur: 1 }, 'fits'],
		[{ inGroup: false, staff: null, groupStaff: 100, turnoverEur: 1 }, 'fits'],
	])('counts the figures of the group: %j is %s', (company, expected) => {
		expect(outcome(SME, company)).toBe(expected);
	});
});

describe('a size limit of another kind', () => {
	test('counts the group where the page says so, and only mentions it where the page is silent', () => {
		const inGroup = { inGroup: true, groupStaff: 600 };
		expect(outcome({ staffMax: 499, groupFigures: true }, inGroup)).toBe('doesNotFit too-large of the group');
		const programme = sampleProgramme({ eligible: { staffMax: 499 } });
		const [match] = matchFunding([programme], { ...SAMPLE_COMPANY, ...inGroup }, SAMPLE_INTENT, SAMPLE_TODAY);
		expect(match?.verdict).toBe('fits');
		expect(match?.notes).toContainEqual({ code: 'group-figures-unknown' });
	});

	test.each<[FundingCompany, Partial<FundingListing['eligible']>]>([
		[{ inGroup: true, groupStaff: 499 }, { staffMax: 499 }],
		[{ inGroup: true }, { staffMax: 499 }],
		[{ inGroup: false, groupStaff: 600 }, { staffMax: 499 }],
		[
			{ inGroup: true, groupStaff: 499 },
			{ staffMax: 499, groupFigures: true },
		],
	])('says nothing about the group for %j and %j', (company, eligible) => {
		const programme = sampleProgramme({ eligible });
		const [match] = matchFunding([programme], { ...SAMPLE_COMPANY, ...company }, SAMPLE_INTENT, SAMPLE_TODAY);
		expect(match).toMatchObject({ verdict: 'fits', notes: [{ code: 'apply-before-start-unknown' }] });
	});

	test.each<[FundingCompany, string]>([
		[{ turnoverEur: 500_000_000 }, 'fits'],
		[{ turnoverEur: 500_000_001, balanceEur: 1 }, 'doesNotFit turnover-balance'],
		[{ balanceEur: 1 }, 'unclear turnoverEur'],
	])('stands on turnover alone if the page says so: %j is %s', (company, expected) => {
		expect(outcome({ turnoverMaxEur: 500_000_000, turnoverOrBalance: 'nur-umsatz' }, company)).toBe(expected);
	});

	test.each<[Partial<FundingListing['eligible']>, string]>([
		[{ turnoverMaxEur: 10 }, 'unclear turnover-balance-unclear'],
		[{ balanceMaxEur: 10 }, 'unclear turnover-balance-unclear'],
		[{ turnoverMaxEur: 10, balanceMaxEur: 10 }, 'doesNotFit turnover-balance'],
		[{ turnoverMaxEur: 10, balanceMaxEur: 11 }, 'fits'],
	])('excludes only if every limit that is named is passed: %j is %s', (limits, expected) => {
		expect(outcome(limits, { turnoverEur: 11, balanceEur: 11 })).toBe(expected);
	});
});
