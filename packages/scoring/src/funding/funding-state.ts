import type { FundingListing, FundingState } from '@it-kompass/schema';
import { daysBetween, firstDayOf, lastDayOf } from './days.ts';

/** What decides about the state of a programme on a day. */
export type Dated = Pick<FundingListing, 'status' | 'period' | 'periodToUnconfirmed'>;

/** The confirmed last day of the period as `YYYY-MM-DD`, or `null`. An end in doubt is none. */
function confirmedEnd({ period, periodToUnconfirmed }: Dated): string | null {
	return period.to === null || periodToUnconfirmed ? null : lastDayOf(period.to);
}

/**
 * What holds on a day, whatever the file says: after its confirmed end a programme is over.
 *
 * `geschlossen` comes before the dates, because they are those of the last round and a next one may follow.
 *
 * @param today `YYYY-MM-DD`; the last day of a period still counts
 */
export function fundingState(programme: Dated, today: string): FundingState {
	const { status, period } = programme;
	if (status === 'beendet' || status === 'geschlossen') return status;
	const end = confirmedEnd(programme);
	if (end !== null && end < today) return 'abgelaufen';
	if (period.from !== null && firstDayOf(period.from) > today) return 'beginnt-spaeter';
	return status;
}

/** Days until the confirmed end, 0 on the last day; `null` if there is none or the programme is over or closed. */
export function daysLeftOf(programme: Dated, today: string): number | null {
	const end = confirmedEnd(programme);
	if (end === null || end < today) return null;
	return programme.status === 'beendet' || programme.status === 'geschlossen' ? null : daysBetween(today, end);
}
