import type { Profile, Range } from '@it-kompass/schema';
import { type BandedFact, bandOf, figureOf } from './bands.ts';

/** Smallest and largest whole number an answer may stand for; the same for an exact one. */
export interface WholeRange {
	readonly low: number;
	readonly high: number;
}

/** Figures as programmes limit them: whole numbers, of the firm and of its whole group. `null`: not known. */
export interface FundingFigures {
	readonly staff: WholeRange | null;
	readonly groupStaff: WholeRange | null;
	readonly turnover: WholeRange | null;
	readonly balance: WholeRange | null;
	readonly groupTurnover: WholeRange | null;
	readonly groupBalance: WholeRange | null;
}

/** Larger than any limit of any programme. */
const ENDLESS = 1_000_000_000_000;

/** Own figure, figure of the whole group, and the sum of all others. */
const GROUP = {
	staff: ['beschaeftigte', 'gruppe-beschaeftigte', 'staff'],
	turnover: ['umsatz', 'gruppe-umsatz', 'turnoverEur'],
	balance: ['bilanz', 'gruppe-bilanz', 'balanceEur'],
} as const;

/**
 * The figures of a profile for programmes. Those of the group come from what was said of all of it, else from own figures and
 * those of all others where both lie in one band together.
 */
export function fundingFiguresOf(profile: Profile): FundingFigures {
	const own = (fact: BandedFact) => wholeRange(fact, profile[fact]);
	const ofGroup = (figure: keyof typeof GROUP) => (profile.gruppe === 'ja' ? groupRange(profile, figure) : null);
	return {
		staff: own('beschaeftigte'),
		groupStaff: ofGroup('staff'),
		turnover: own('umsatz'),
		balance: own('bilanz'),
		groupTurnover: ofGroup('turnover'),
		groupBalance: ofGroup('balance'),
	};
}

function groupRange(profile: Profile, figure: keyof typeof GROUP): WholeRange | null {
	const [own, total, others] = GROUP[figure];
	const said = wholeRange(total, profile[total]);
	const range = wholeRange(own, profile[own]);
	const { gruppenzahlen } = profile;
	const sum = typeof gruppenzahlen === 'object' ? gruppenzahlen[others] : undefined;
	if (said !== null || range === null || sum === undefined) return said;
	const band = bandOf(total, Math.floor(range.low + sum));
	return band === bandOf(total, Math.floor(range.high + sum)) ? wholeRange(total, band) : null;
}

function wholeRange(fact: BandedFact, value: unknown): WholeRange | null {
	const known = figureOf(fact, value);
	if (known === undefined) return null;
	const isStaff = fact === 'beschaeftigte' || fact === 'gruppe-beschaeftigte';
	if (typeof known === 'number') {
		// 49.5 is below 50, and a cent above a limit is above it.
		const whole = isStaff ? Math.floor(known) : Math.ceil(known);
		return { low: whole, high: whole };
	}
	const { from, below }: Range = known;
	return { low: isStaff ? Math.max(from, 1) : from, high: below === null ? ENDLESS : below - 1 };
}
