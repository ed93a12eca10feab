import type {
	FundingCompany,
	FundingIntent,
	FundingMeasure,
	FundingRequirement,
	FundingSector,
	LandCode,
} from '@it-kompass/schema';
import { FUNDING_MEASURES, LANDS, REQUIREMENTS, SECTORS } from '../strings/funding-codes-de.ts';

type Facts = Readonly<Record<string, string>>;

/** Smallest and largest figure an answer may stand for; the same for an exact one. */
export interface Range {
	readonly low: number;
	readonly high: number;
}

/** Larger than any limit of any programme. */
const ENDLESS = 1_000_000_000_000;

const STAFF: Readonly<Record<string, Range>> = {
	'unter-10': { low: 1, high: 9 },
	'10-49': { low: 10, high: 49 },
	'50-249': { low: 50, high: 249 },
	'250-499': { low: 250, high: 499 },
	'ab-500': { low: 500, high: ENDLESS },
};

const TURNOVER: Readonly<Record<string, Range>> = {
	'bis-10-mio': { low: 0, high: 10_000_000 },
	'10-50-mio': { low: 10_000_001, high: 50_000_000 },
	'ueber-50-mio': { low: 50_000_001, high: ENDLESS },
};

const BALANCE: Readonly<Record<string, Range>> = {
	'bis-10-mio': { low: 0, high: 10_000_000 },
	'10-43-mio': { low: 10_000_001, high: 43_000_000 },
	'ueber-43-mio': { low: 43_000_001, high: ENDLESS },
};

/** Answers of the check to "branche" that are certainly none of the sectors programmes leave out. */
const PLAIN_SECTORS = ['maschinenbau', 'metall-elektro', 'chemie-kunststoff', 'logistik', 'bau-handwerk'];

/** What the visitor said, ready to be matched. Bands stay ranges; nothing is guessed. */
export interface FinderCompany {
	/** Everything but the figures. */
	readonly company: FundingCompany;
	readonly intent: FundingIntent;
	readonly staff: Range | null;
	readonly groupStaff: Range | null;
	readonly turnover: Range | null;
	readonly balance: Range | null;
	readonly groupTurnover: Range | null;
	readonly groupBalance: Range | null;
	/** True: the investment lies outside Germany, so no Land pays. */
	readonly isAbroad: boolean;
}

/** Reads company and intent from the facts of the check. Unknown values read as not known; nothing throws. */
export function companyOf(facts: Facts): FinderCompany {
	const inGroup = yesNo(facts['foerderung-gruppe']);
	const ofGroup = (table: Readonly<Record<string, Range>>, value: string | undefined) =>
		inGroup === true ? rangeOf(table, value) : null;
	return {
		company: {
			land: landOf(facts.bundesland),
			inGroup,
			freelancer: yesNo(facts['foerderung-freier-beruf']),
			sectors: sectorsOf(facts),
			ageYears: wholeNumber(facts['foerderung-alter']),
			deMinimisUsedEur: wholeNumber(facts['foerderung-de-minimis']),
		},
		intent: {
			measures: measuresOf(facts),
			projectStarted: yesNo(facts['foerderung-begonnen']),
			acceptsLoan: yesNo(facts['foerderung-darlehen']),
			brings: bringsOf(facts),
		},
		staff: exactly(facts['foerderung-beschaeftigte']) ?? rangeOf(STAFF, facts.beschaeftigte),
		groupStaff: ofGroup(STAFF, facts['foerderung-gruppe-beschaeftigte']),
		turnover: exactly(facts['foerderung-umsatz']) ?? rangeOf(TURNOVER, facts.umsatz),
		balance: rangeOf(BALANCE, facts['foerderung-bilanzsumme']),
		groupTurnover: ofGroup(TURNOVER, facts['foerderung-gruppe-umsatz']),
		groupBalance: ofGroup(BALANCE, facts['foerderung-gruppe-bilanzsumme']),
		isAbroad: facts.bundesland === 'ausland',
	};
}

/** Where an exact figure has a band in a question of the check: fact of the figure → fact of the band and the bands. */
export const BANDS: Readonly<
	Record<string, { readonly fact: string; readonly bands: Readonly<Record<string, Range>> }>
> = {
	'foerderung-beschaeftigte': { fact: 'beschaeftigte', bands: STAFF },
	'foerderung-umsatz': { fact: 'umsatz', bands: TURNOVER },
};

/** Id of the band an exact figure lies in. */
export function bandOf(bands: Readonly<Record<string, Range>>, figure: number): string {
	return Object.entries(bands).find(([, { high }]) => figure <= high)?.[0] ?? '';
}

/** The Land of a fact such as `sachsen`; `null` for anything else. */
export function landOf(fact: string | undefined): LandCode | null {
	return keysOf(LANDS).find((code) => LANDS[code].id === fact) ?? null;
}

/** Chosen measures; `null` if none is. */
export function measuresOf(facts: Facts): readonly FundingMeasure[] | null {
	const chosen = keysOf(FUNDING_MEASURES).filter((measure) => facts[`foerderung-vorhaben-${measure}`] === 'ja');
	return chosen.length === 0 ? null : chosen;
}

function bringsOf(facts: Facts): readonly FundingRequirement[] | null {
	if (facts['foerderung-eigenes'] === 'nichts') return [];
	const chosen = keysOf(REQUIREMENTS).filter((requirement) => facts[`foerderung-eigenes-${requirement}`] === 'ja');
	return chosen.length === 0 ? null : chosen;
}

function sectorsOf(facts: Facts): readonly FundingSector[] | null {
	const own = facts['foerderung-branche'];
	if (own === 'keine') return [];
	const sector = keysOf(SECTORS).find((code) => code === own);
	if (sector !== undefined) return [sector];
	if (own !== undefined) return null;
	if (facts.branche === 'oeffentlich') return ['oeffentlich'];
	return PLAIN_SECTORS.includes(facts.branche ?? '') ? [] : null;
}

function yesNo(value: string | undefined): boolean | null {
	if (value === 'ja') return true;
	return value === 'nein' ? false : null;
}

function wholeNumber(value: string | undefined): number | null {
	return value !== undefined && /^\d{1,11}$/.test(value) ? Number(value) : null;
}

function exactly(value: string | undefined): Range | null {
	const exact = wholeNumber(value);
	return exact === null ? null : { low: exact, high: exact };
}

function rangeOf(table: Readonly<Record<string, Range>>, value: string | undefined): Range | null {
	return value !== undefined && Object.hasOwn(table, value) ? (table[value] ?? null) : null;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
	return Object.keys(record) as Key[];
}
