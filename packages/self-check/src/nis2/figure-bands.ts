import type { Nis2Range } from '@it-kompass/schema';

/** Beschäftigte as the context question keeps them. 49.5 is below 50. */
export const STAFF_BANDS: ReadonlyMap<string, Nis2Range> = new Map([
	['unter-10', { from: 0, below: 10 }],
	['10-49', { from: 10, below: 50 }],
	['50-249', { from: 50, below: 250 }],
	['250-499', { from: 250, below: 500 }],
	['ab-500', { from: 500, below: null }],
]);

const TEN_MILLION_EUR = 10_000_001;
const FIFTY_MILLION_EUR = 50_000_001;
const FORTY_THREE_MILLION_EUR = 43_000_001;

/** Jahresumsatz in euros as the context question keeps it. Exactly 10 or 50 million belongs to the lower band, § 28 BSIG: „über“. */
export const TURNOVER_BANDS: ReadonlyMap<string, Nis2Range> = new Map([
	['bis-10-mio', { from: 0, below: TEN_MILLION_EUR }],
	['10-50-mio', { from: TEN_MILLION_EUR, below: FIFTY_MILLION_EUR }],
	['ueber-50-mio', { from: FIFTY_MILLION_EUR, below: null }],
]);

/** Jahresbilanzsumme in euros. */
export const BALANCE_BANDS: ReadonlyMap<string, Nis2Range> = new Map([
	['bis-10-mio', { from: 0, below: TEN_MILLION_EUR }],
	['10-43-mio', { from: TEN_MILLION_EUR, below: FORTY_THREE_MILLION_EUR }],
	['ueber-43-mio', { from: FORTY_THREE_MILLION_EUR, below: null }],
]);
