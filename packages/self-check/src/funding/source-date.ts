import type { FundingClaim, FundingProgramme } from '@it-kompass/schema';
import { roughDate } from './rough-date.ts';

/**
 * What stands beside a figure: the date of its source, e.g. "Quelle von Juni 2024". Without one it says when we read it.
 *
 * @param date `null` if no page that supports the figure is dated
 * @param lastChecked `YYYY-MM-DD`
 */
export function sourceDateText(date: string | null, lastChecked: string): string {
	if (date === null) return `Quelle ohne Datum, gelesen am ${roughDate(lastChecked)}`;
	return `Quelle ${date.length === 'YYYY-MM-DD'.length ? 'vom' : 'von'} ${roughDate(date)}`;
}

/** The same for a claim of a whole record: the newest dated page that supports it counts. */
export function sourceDate({ evidence, lastChecked }: FundingProgramme, claim: FundingClaim): string {
	const dates = evidence
		.filter(({ supports }) => supports.includes(claim))
		.flatMap(({ date }) => (date === null ? [] : [date]));
	return sourceDateText(dates.sort().at(-1) ?? null, lastChecked);
}

/** True if a person marked the claim as not confirmed by the pages read. */
export function isUnconfirmed({ unconfirmed }: Pick<FundingProgramme, 'unconfirmed'>, claim: FundingClaim): boolean {
	return unconfirmed.some((entry) => entry.claim === claim);
}
