import type { FundingCompany, FundingListing, FundingQuestion } from '@it-kompass/schema';
import { type FundingRule, isKnown } from './findings.ts';

/** A figure of the firm, that of its group, and how to ask for both. */
interface Figure {
	readonly own: number | null | undefined;
	readonly group: number | null | undefined;
	readonly ownQuestion: FundingQuestion;
	readonly groupQuestion: FundingQuestion;
}

type Comparison =
	| { readonly result: 'within' }
	| { readonly result: 'over'; readonly value: number; readonly isGroup: boolean }
	| { readonly result: 'unknown'; readonly ask: FundingQuestion };

const WITHIN: Comparison = { result: 'within' };

/** The figures of the group count if the page says so, and always in the EU definition of an SME (Recommendation 2003/361/EC). */
function groupCounts({ eligible }: FundingListing): boolean {
	return eligible.groupFigures === true || eligible.smeEuDefinition === true;
}

/** The firm's own figure decides alone if it is over the limit; within it, the group may still be over. */
function compare(figure: Figure, max: number, inGroup: boolean | null | undefined, withGroup: boolean): Comparison {
	const { group } = figure;
	// Without a group both figures are the same one.
	const own = withGroup && inGroup === false ? (figure.own ?? group) : figure.own;
	if (isKnown(own) && own > max) return { result: 'over', value: own, isGroup: false };
	if (withGroup && inGroup !== false) {
		if (isKnown(group)) return group > max ? { result: 'over', value: group, isGroup: true } : WITHIN;
		if (isKnown(own)) return { result: 'unknown', ask: inGroup === true ? figure.groupQuestion : 'inGroup' };
	}
	return isKnown(own) ? WITHIN : { result: 'unknown', ask: figure.ownQuestion };
}

function staffOf(company: FundingCompany): Figure {
	return { own: company.staff, group: company.groupStaff, ownQuestion: 'staff', groupQuestion: 'groupStaff' };
}

/** Staff between the limits; the upper one for the whole group where it counts. */
export const staffRule: FundingRule = (programme, { company }, { excluding, missing, notes }) => {
	const { staffMin, staffMax } = programme.eligible;
	if (staffMin !== null) {
		if (!isKnown(company.staff)) missing.push('staff');
		else if (company.staff < staffMin) excluding.push({ code: 'too-small', staff: company.staff, staffMin });
	}
	if (staffMax === null) return;
	const found = compare(staffOf(company), staffMax, company.inGroup, groupCounts(programme));
	if (found.result === 'unknown') missing.push(found.ask);
	if (found.result === 'over')
		excluding.push({ code: 'too-large', staff: found.value, staffMax, isGroup: found.isGroup });
	const isGroupOver = company.inGroup === true && isKnown(company.groupStaff) && company.groupStaff > staffMax;
	if (isGroupOver && !groupCounts(programme)) notes.push({ code: 'group-figures-unknown' });
};

/**
 * Turnover or balance sheet total within its limit: one is enough. Where a page names one limit only and does not say
 * that it stands alone, passing it excludes nobody.
 */
export const turnoverBalanceRule: FundingRule = (programme, { company }, { excluding, open, missing }) => {
	const { turnoverMaxEur, balanceMaxEur, turnoverOrBalance } = programme.eligible;
	const withGroup = groupCounts(programme);
	const test = (max: number | null, figure: Figure) =>
		max === null ? null : compare(figure, max, company.inGroup, withGroup);
	const turnover = test(turnoverMaxEur, {
		own: company.turnoverEur,
		group: company.groupTurnoverEur,
		ownQuestion: 'turnoverEur',
		groupQuestion: 'groupTurnoverEur',
	});
	const balance =
		turnoverOrBalance === 'nur-umsatz'
			? null
			: test(balanceMaxEur, {
					own: company.balanceEur,
					group: company.groupBalanceEur,
					ownQuestion: 'balanceEur',
					groupQuestion: 'groupBalanceEur',
				});
	if (turnover?.result === 'within' || balance?.result === 'within') return;
	const unknown = [turnover, balance].find((comparison) => comparison?.result === 'unknown');
	if (unknown?.result === 'unknown') {
		missing.push(unknown.ask);
		return;
	}
	const over = turnover?.result === 'over' ? turnover : balance?.result === 'over' ? balance : null;
	if (over === null) return;
	const limits = { turnoverMaxEur, balanceMaxEur };
	const decides = turnoverOrBalance === 'nur-umsatz' || (turnover !== null && balance !== null);
	if (decides) excluding.push({ code: 'turnover-balance', ...limits, isGroup: over.isGroup });
	else open.push({ code: 'turnover-balance-unclear', ...limits });
};
