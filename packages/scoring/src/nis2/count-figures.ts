import type { Nis2Facts, Nis2Figure, Nis2Figures, Nis2PastFigures } from '@it-kompass/schema';

/** From least to most, both included; `most` may be `Infinity`. */
export interface Span {
	readonly least: number;
	readonly most: number;
}

/** What is compared with the thresholds. Staff in 1/100,000 of a Jahresarbeitseinheit, money in 1/1,000 euro, all whole. */
export interface CountedFigures {
	readonly staff: Span;
	readonly turnover: Span;
	readonly balance: Span;
}

const PERMILLE = 1000;
const STAFF_HUNDREDTHS = 100;
/** Below it an undertaking is no Partnerunternehmen, Art. 3 Abs. 2 of the annex of 2003/361/EG. */
const PARTNER_FROM_PERMILLE = 250;

/** Thresholds of § 28, lowest value that meets each. Staff "mindestens", money "über". */
export const REACHED = {
	staff: [50, 250].map((staff) => staff * STAFF_HUNDREDTHS * PERMILLE),
	turnover: [10_000_000, 50_000_000].map((euros) => euros * PERMILLE + 1),
	balance: [10_000_000, 43_000_000].map((euros) => euros * PERMILLE + 1),
} as const;

/** A figure in units of one `unit`-th; half-open ranges become closed ones on whole units. */
function spanOf(figure: Nis2Figure | undefined, unit: number): Span {
	if (figure === undefined) return { least: 0, most: Number.POSITIVE_INFINITY };
	if (typeof figure === 'number') return { least: Math.round(figure * unit), most: Math.round(figure * unit) };
	const most = figure.below === null ? Number.POSITIVE_INFINITY : Math.round(figure.below * unit) - 1;
	return { least: Math.round(figure.from * unit), most };
}

function weighted({ least, most }: Span, permille: number): Span {
	return { least: least * permille, most: most * permille };
}

function plus(a: Span, b: Span): Span {
	return { least: a.least + b.least, most: a.most + b.most };
}

/** Figures of one company, counted with a share. */
export function countFigures(figures: Nis2Figures | Nis2PastFigures, permille = PERMILLE): CountedFigures {
	return {
		staff: weighted(spanOf(figures.staff, STAFF_HUNDREDTHS), permille),
		turnover: weighted(spanOf(figures.turnoverEur, 1), permille),
		balance: weighted(spanOf(figures.balanceEur, 1), permille),
	};
}

/** False if it is known that nothing can come on top of the company's own figures. */
export function mayHaveGroup({ linked, partners }: Nis2Facts): boolean {
	return (
		linked === undefined ||
		partners === undefined ||
		linked.length > 0 ||
		partners.some(({ sharePermille }) => sharePermille >= PARTNER_FROM_PERMILLE)
	);
}

/** Own figures, linked companies in full, partners pro rata from 25 %, § 28 Abs. 4. Unknown companies may add anything. */
export function countWithGroup(facts: Nis2Facts): CountedFigures {
	const unknown: Nis2Figures = {};
	const added = [
		...(facts.linked ?? [unknown]).map((figures) => countFigures(figures)),
		...(facts.partners ?? [{ ...unknown, sharePermille: PERMILLE }])
			.filter(({ sharePermille }) => sharePermille >= PARTNER_FROM_PERMILLE)
			.map((partner) => countFigures(partner, partner.sharePermille)),
	];
	return added.reduce(
		(sum, figures) => ({
			staff: plus(sum.staff, figures.staff),
			turnover: plus(sum.turnover, figures.turnover),
			balance: plus(sum.balance, figures.balance),
		}),
		countFigures(facts),
	);
}
