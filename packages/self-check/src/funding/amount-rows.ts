import type { FundingListing, FundingProgramme } from '@it-kompass/schema';

const NUMBER = new Intl.NumberFormat('de-DE');

/** One figure of a programme in words. */
export interface AmountRow {
	readonly label: string;
	readonly text: string;
}

/** "16.500 Euro", "2 Millionen Euro". */
export function euro(amount: number): string {
	if (amount >= 1_000_000 && amount % 100_000 === 0) {
		const millions = amount / 1_000_000;
		return millions === 1 ? '1 Million Euro' : `${NUMBER.format(millions)} Millionen Euro`;
	}
	return `${NUMBER.format(amount)} Euro`;
}

/** "50 %", "35 bis 60 %", "höchstens 50 %"; `null` if no source names one. */
export function rateText(rate: { readonly min: number | null; readonly max: number | null } | null): string | null {
	if (rate === null || (rate.min === null && rate.max === null)) return null;
	const { min, max } = rate;
	if (min === null) return `höchstens ${NUMBER.format(max ?? 0)} %`;
	if (max === null) return `mindestens ${NUMBER.format(min)} %`;
	return min === max ? `${NUMBER.format(max)} %` : `${NUMBER.format(min)} bis ${NUMBER.format(max)} %`;
}

/** Forms of help whose price is the question, not a share of costs. */
const WITHOUT_RATE: readonly FundingProgramme['form'][] = [
	'kostenlose-hilfe',
	'hilfe',
	'kostenpflichtige-leistung',
	'kommerzielles-angebot',
];

/**
 * The rate with what it means: a share of the costs, or what may be written off in a year, which nobody pays out.
 * `null` if no source names one or the form has none.
 */
export function rateRow(programme: Pick<FundingProgramme, 'form' | 'ratePercent' | 'amountsEur'>): AmountRow | null {
	const text = rateText(programme.ratePercent);
	if (text === null || WITHOUT_RATE.includes(programme.form)) return null;
	const isWriteOff = programme.form === 'steuer' && programme.amountsEur.taxBaseMax === null;
	return { label: isWriteOff ? WRITE_OFF : 'Satz', text };
}

const WRITE_OFF = 'Abschreibung im Jahr';

/** Share of the costs; a write-off is none. */
function shareText(programme: Pick<FundingProgramme, 'form' | 'ratePercent' | 'amountsEur'>): string | null {
	const row = rateRow(programme);
	return row === null || row.label === WRITE_OFF ? null : row.text;
}

/** Every amount a source names, each with what it means: a cap on costs is no grant. Empty if none is known. */
export function amountRows({ amountsEur: sum }: Pick<FundingProgramme, 'amountsEur'>): readonly AmountRow[] {
	const rows = [
		{ label: 'Zuschuss', text: range(sum.grantMin, sum.grantMax) },
		{ label: 'Kosten des Vorhabens', text: range(sum.projectCostMin, sum.projectCostMax) },
		{ label: 'Kosten, die höchstens zählen', text: range(null, sum.eligibleCostMax) },
		{ label: 'Darlehen', text: range(sum.loanMin, sum.loanMax) },
		{ label: 'Bemessungsgrundlage je Jahr', text: range(null, sum.taxBaseMax) },
	];
	return rows.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }]));
}

/** The rate and the largest sum in one line, e.g. "50 %, Zuschuss höchstens 16.500 Euro"; `null` if neither is known. */
export function amountLine(programme: Pick<FundingProgramme, 'form' | 'ratePercent' | 'amountsEur'>): string | null {
	const rate = shareText(programme);
	const { grantMax, loanMax } = programme.amountsEur;
	const sum =
		grantMax !== null
			? `Zuschuss höchstens ${euro(grantMax)}`
			: loanMax !== null
				? `Darlehen höchstens ${euro(loanMax)}`
				: null;
	const parts = [rate, sum].filter((part) => part !== null);
	return parts.length === 0 ? null : parts.join(', ');
}

/** Date of the line: of its older part, and `null` as soon as one part has no dated source. */
export function amountLineDate(
	programme: Pick<FundingListing, 'form' | 'ratePercent' | 'amountsEur' | 'rateDate' | 'amountsDate'>,
): string | null {
	const { grantMax, loanMax } = programme.amountsEur;
	const dates = [
		...(shareText(programme) === null ? [] : [programme.rateDate]),
		...(grantMax === null && loanMax === null ? [] : [programme.amountsDate]),
	];
	return dates.includes(null) ? null : (dates.sort()[0] ?? null);
}

function range(min: number | null, max: number | null): string | null {
	if (min === null) return max === null ? null : `höchstens ${euro(max)}`;
	if (max === null) return `mindestens ${euro(min)}`;
	return min === max ? euro(max) : `${euro(min)} bis ${euro(max)}`;
}
