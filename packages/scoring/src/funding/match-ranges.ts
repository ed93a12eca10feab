import type { FundingCompany, FundingListing, FundingMatch, FundingQuestion } from '@it-kompass/schema';
import type { WholeRange } from '../profile/funding-figures.ts';
import type { FundingGiven } from '../profile/funding-given.ts';
import { matchFunding } from './match-funding.ts';
import { FUNDING_QUESTION_ORDER } from './question-order.ts';

type Figures = Pick<FundingCompany, 'staff' | 'groupStaff'>;
type Sums = Pick<FundingCompany, 'turnoverEur' | 'balanceEur' | 'groupTurnoverEur' | 'groupBalanceEur'>;

/**
 * Matches a firm whose figures are only known as bands. Each programme is matched at the ends of the bands and at its own
 * limits between them: what holds at all of these holds for the firm; where they differ, the figure is named as missing.
 *
 * @param today `YYYY-MM-DD`
 */
export function matchRanges(
	programmes: readonly FundingListing[],
	given: FundingGiven,
	today: string,
): readonly FundingMatch[] {
	return programmes.map((programme) => matchOne(programme, given, today));
}

function matchOne(programme: FundingListing, given: FundingGiven, today: string): FundingMatch {
	const sums = sumPoints(given);
	const rows = staffPoints(programme, given).map((figures) =>
		sums.map((sum) => {
			const company = { ...given.company, ...figures, ...sum };
			const [match] = matchFunding([programme], company, given.intent, today);
			if (match === undefined)
				throw new Error(`No match for ${programme.id}. matchFunding answers for every programme.`);
			return match;
		}),
	);
	return abroad(programme, given, merged(rows, given));
}

/** Own and group staff at both ends, and at the programme's limits in between. */
function staffPoints(
	{ eligible: { staffMin, staffMax } }: FundingListing,
	{ staff, groupStaff }: FundingGiven,
): readonly Figures[] {
	const limits = [staffMin, staffMax].flatMap((limit) =>
		limit !== null && staff !== null && limit > staff.low && limit < staff.high ? [limit] : [],
	);
	const ends = isExact(staff) && isExact(groupStaff) ? (['low'] as const) : (['low', 'high'] as const);
	const points = ends.map((end) => ({ staff: at(staff, end), groupStaff: at(groupStaff, end) }));
	return [...points, ...limits.map((limit) => ({ staff: limit, groupStaff: at(groupStaff, 'low') }))];
}

function sumPoints({ turnover, balance, groupTurnover, groupBalance }: FundingGiven): readonly Sums[] {
	const isFixed = [turnover, balance, groupTurnover, groupBalance].every(isExact);
	return (isFixed ? (['low'] as const) : (['low', 'high'] as const)).map((end) => ({
		turnoverEur: at(turnover, end),
		balanceEur: at(balance, end),
		groupTurnoverEur: at(groupTurnover, end),
		groupBalanceEur: at(groupBalance, end),
	}));
}

function merged(rows: readonly (readonly FundingMatch[])[], given: FundingGiven): FundingMatch {
	const all = rows.flat();
	const [first] = all;
	if (first === undefined) throw new Error('There is no point to match at. Every range has at least one.');
	const alike = (matches: readonly FundingMatch[]) => matches.every(({ verdict }) => verdict === matches[0]?.verdict);
	if (alike(all)) return { ...first, missing: ordered(all.flatMap(({ missing }) => missing)) };

	const possible =
		all.find(({ verdict }) => verdict === 'fits') ?? all.find(({ verdict }) => verdict === 'unclear') ?? first;
	const columns = (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row[at] ?? []));
	const missing: FundingQuestion[] = all.flatMap((match) => match.missing);
	if (columns.some((column) => !alike(column))) missing.push(isExact(given.staff) ? 'groupStaff' : 'staff');
	if (rows.some((row) => !alike(row))) missing.push(...sumQuestions(given));
	return { ...possible, verdict: 'unclear', missing: ordered(missing) };
}

/** The first sum that is only a band; once it is exact, the next. */
function sumQuestions({ turnover, groupTurnover, balance, groupBalance }: FundingGiven): readonly FundingQuestion[] {
	if (!isExact(turnover)) return ['turnoverEur'];
	if (!isExact(groupTurnover)) return ['groupTurnoverEur'];
	return isExact(balance) && !isExact(groupBalance) ? ['groupBalanceEur'] : ['balanceEur'];
}

/** Outside Germany no Land pays, whichever it is. */
function abroad({ land }: FundingListing, { isAbroad }: FundingGiven, match: FundingMatch): FundingMatch {
	if (!isAbroad || land === null || match.verdict === 'ended') return match;
	return { ...match, verdict: 'doesNotFit', reasons: [{ code: 'land', land }], missing: [] };
}

function ordered(questions: readonly FundingQuestion[]): readonly FundingQuestion[] {
	return FUNDING_QUESTION_ORDER.filter((question) => questions.includes(question));
}

function isExact(range: WholeRange | null): boolean {
	return range === null || range.low === range.high;
}

function at(range: WholeRange | null, end: 'low' | 'high'): number | null {
	return range === null ? null : range[end];
}
