import type {
	FundingCompany,
	FundingIntent,
	FundingMeasure,
	FundingSector,
	LandCode,
	Profile,
} from '@it-kompass/schema';
import { UNKNOWN } from './bands.ts';
import { type FundingFigures, fundingFiguresOf } from './funding-figures.ts';

/** Answers to „branche“ that are certainly none of the sectors programmes leave out. */
const PLAIN_SECTORS: readonly string[] = [
	'maschinenbau',
	'metall-elektro',
	'chemie-kunststoff',
	'logistik',
	'bau-handwerk',
];

const SECTORS: readonly FundingSector[] = [
	'beratung',
	'landwirtschaft',
	'landwirtschaft-erzeugung',
	'fischerei',
	'apotheke',
	'krankenhaus',
	'oeffentlich',
	'gemeinnuetzig',
];

/** Länder by their names in addresses and facts. */
const LANDS: Readonly<Record<Exclude<NonNullable<Profile['bundesland']>, 'ausland' | typeof UNKNOWN>, LandCode>> = {
	'baden-wuerttemberg': 'DE-BW',
	bayern: 'DE-BY',
	berlin: 'DE-BE',
	brandenburg: 'DE-BB',
	bremen: 'DE-HB',
	hamburg: 'DE-HH',
	hessen: 'DE-HE',
	'mecklenburg-vorpommern': 'DE-MV',
	niedersachsen: 'DE-NI',
	'nordrhein-westfalen': 'DE-NW',
	'rheinland-pfalz': 'DE-RP',
	saarland: 'DE-SL',
	sachsen: 'DE-SN',
	'sachsen-anhalt': 'DE-ST',
	'schleswig-holstein': 'DE-SH',
	thueringen: 'DE-TH',
};

/** What a profile says about funding, ready to be matched. Bands stay ranges; nothing is guessed. */
export interface FundingGiven extends FundingFigures {
	/** Everything but the figures. */
	readonly company: FundingCompany;
	readonly intent: FundingIntent;
	/** True: the investment lies outside Germany, so no Land pays. */
	readonly isAbroad: boolean;
}

/** Company and intent of a profile. Unknown stays not known. */
export function fundingGivenOf(profile: Profile): FundingGiven {
	return {
		...fundingFiguresOf(profile),
		company: {
			land: landOf(profile.bundesland),
			inGroup: yesNo(profile.gruppe),
			freelancer: yesNo(profile['freier-beruf']),
			sectors: sectorsOf(profile),
			ageYears: numberOf(profile.alter),
			deMinimisUsedEur: numberOf(profile['de-minimis']),
		},
		intent: {
			measures: measuresOf(profile),
			projectStarted: yesNo(profile.begonnen),
			acceptsLoan: yesNo(profile.darlehen),
			brings: chosenOf(profile.eigenes),
		},
		isAbroad: profile.bundesland === 'ausland',
	};
}

/** The Land of a fact such as `sachsen`; `null` for anything else. */
export function landOf(fact: string | undefined): LandCode | null {
	return fact !== undefined && Object.hasOwn(LANDS, fact) ? LANDS[fact as keyof typeof LANDS] : null;
}

/** Measures the firm has in mind; `null` if none is named. */
export function measuresOf({ vorhaben }: Profile): readonly FundingMeasure[] | null {
	const chosen = chosenOf(vorhaben);
	return chosen?.length === 0 ? null : chosen;
}

function sectorsOf({ 'besondere-branche': own, branche }: Profile): readonly FundingSector[] | null {
	if (own === 'keine') return [];
	if (own === UNKNOWN) return null;
	if (own !== undefined) return SECTORS.includes(own) ? [own] : null;
	if (branche === 'oeffentlich') return ['oeffentlich'];
	return branche !== undefined && PLAIN_SECTORS.includes(branche) ? [] : null;
}

function chosenOf<Id extends string>(value: readonly Id[] | typeof UNKNOWN | undefined): readonly Id[] | null {
	return Array.isArray(value) ? value : null;
}

function yesNo(value: string | undefined): boolean | null {
	if (value === 'ja') return true;
	return value === 'nein' ? false : null;
}

function numberOf(value: unknown): number | null {
	return typeof value === 'number' ? value : null;
}
