import type {
	FundingCompany,
	FundingIntent,
	FundingMeasure,
	FundingRequirement,
	FundingSector,
	LandCode,
} from '@it-kompass/schema';
import { FUNDING_MEASURES, LANDS, REQUIREMENTS, SECTORS } from '../strings/funding-codes-de.ts';
import { type ExactFact, figureRange, type Range, wholeNumber } from './figure-bands.ts';

type Facts = Readonly<Record<string, string>>;

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
	const ofGroup = (fact: ExactFact) => (inGroup === true ? figureRange(facts, fact) : null);
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
		staff: figureRange(facts, 'foerderung-beschaeftigte'),
		groupStaff: ofGroup('foerderung-gruppe-beschaeftigte-genau'),
		turnover: figureRange(facts, 'foerderung-umsatz'),
		balance: figureRange(facts, 'foerderung-bilanz'),
		groupTurnover: ofGroup('foerderung-gruppe-umsatz-genau'),
		groupBalance: ofGroup('foerderung-gruppe-bilanz-genau'),
		isAbroad: facts.bundesland === 'ausland',
	};
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

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
	return Object.keys(record) as Key[];
}
