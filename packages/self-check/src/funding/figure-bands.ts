/** Smallest and largest figure an answer may stand for; the same for an exact one. */
export interface Range {
	readonly low: number;
	readonly high: number;
}

export type Bands = Readonly<Record<string, Range>>;

/** Larger than any limit of any programme. */
const ENDLESS = 1_000_000_000_000;

const STAFF: Bands = {
	'unter-10': { low: 1, high: 9 },
	'10-49': { low: 10, high: 49 },
	'50-249': { low: 50, high: 249 },
	'250-499': { low: 250, high: 499 },
	'ab-500': { low: 500, high: ENDLESS },
};

const TURNOVER: Bands = {
	'bis-10-mio': { low: 0, high: 10_000_000 },
	'10-50-mio': { low: 10_000_001, high: 50_000_000 },
	'ueber-50-mio': { low: 50_000_001, high: ENDLESS },
};

const BALANCE: Bands = {
	'bis-10-mio': { low: 0, high: 10_000_000 },
	'10-43-mio': { low: 10_000_001, high: 43_000_000 },
	'ueber-43-mio': { low: 43_000_001, high: ENDLESS },
};

/** Where an exact figure has its band. */
interface Banded {
	/** Fact that keeps the band. */
	readonly fact: string;
	readonly bands: Bands;
}

/** Fact of an exact figure → fact of its band and the bands. The firm's own figures first. */
export const BANDS = {
	'foerderung-beschaeftigte': { fact: 'beschaeftigte', bands: STAFF },
	'foerderung-umsatz': { fact: 'umsatz', bands: TURNOVER },
	'foerderung-bilanz': { fact: 'foerderung-bilanzsumme', bands: BALANCE },
	'foerderung-gruppe-beschaeftigte-genau': { fact: 'foerderung-gruppe-beschaeftigte', bands: STAFF },
	'foerderung-gruppe-umsatz-genau': { fact: 'foerderung-gruppe-umsatz', bands: TURNOVER },
	'foerderung-gruppe-bilanz-genau': { fact: 'foerderung-gruppe-bilanzsumme', bands: BALANCE },
} as const satisfies Readonly<Record<string, Banded>>;
export type ExactFact = keyof typeof BANDS;

/** Bands of an exact figure; `undefined` for any other fact. */
export function bandsOf(fact: string): Banded | undefined {
	return Object.hasOwn(BANDS, fact) ? BANDS[fact as ExactFact] : undefined;
}

/** The exact figure whose band a fact keeps; `undefined` for any other fact. */
export function exactOf(bandFact: string): ExactFact | undefined {
	return (Object.keys(BANDS) as ExactFact[]).find((exact) => BANDS[exact].fact === bandFact);
}

/** Id of the band an exact figure lies in. */
export function bandOf(bands: Bands, figure: number): string {
	return Object.entries(bands).find(([, { high }]) => figure <= high)?.[0] ?? '';
}

/** The band of a fact; `null` if the fact keeps something else. */
export function rangeOf(bands: Bands, value: string | undefined): Range | null {
	return value !== undefined && Object.hasOwn(bands, value) ? (bands[value] ?? null) : null;
}

/** A whole number of at most eleven digits; `null` if the fact keeps something else. */
export function wholeNumber(value: string | undefined): number | null {
	return value !== undefined && /^\d{1,11}$/.test(value) ? Number(value) : null;
}

/** What the facts say of a figure: exactly, else as a band. An exact figure outside of the band that is kept does not count. */
export function figureRange(facts: Readonly<Record<string, string>>, exactFact: ExactFact): Range | null {
	const { fact, bands } = BANDS[exactFact];
	const exact = wholeNumber(facts[exactFact]);
	const band = rangeOf(bands, facts[fact]);
	const counts = exact !== null && (band === null || bandOf(bands, exact) === facts[fact]);
	return counts ? { low: exact, high: exact } : band;
}
