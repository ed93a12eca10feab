import type { Fact, FactValue, GroupFigures, Profile, StoredProfile } from '@it-kompass/schema';
import { UNKNOWN } from './bands.ts';
import { FACT_IDS } from './fact-ids.ts';

/** Something stored that no question can take. */
export interface Misfit {
	/** Id under which it is stored. */
	readonly fact: string;
	readonly value: FactValue;
	/** No check asks for it any more. Else it counts as not answered, and the question asks again. */
	readonly isGone: boolean;
}

/** What a check may believe of what is stored. */
export interface ReadProfile {
	/** Facts of the check with values they may have. */
	readonly profile: Profile;
	/** In the order of the facts; what is gone comes last. */
	readonly misfits: readonly Misfit[];
}

/** What the content of other files says about values. */
export interface Around {
	/** Einrichtungsarten and unlisted trades by id. */
	readonly tradeIds?: ReadonlySet<string>;
	/** `YYYY-MM-DD`; no day lies behind it. */
	readonly today?: string;
}

/** The values of a stored profile as they are. For adapters that take of each what they know and believe nothing else. */
export function valuesOf(stored: StoredProfile): Profile {
	return Object.fromEntries(Object.entries(stored).map(([fact, { value }]) => [fact, value]));
}

/** Compares what is stored with the facts of a check. Changes nothing; what does not fit is named and counts as not answered. */
export function readProfile(facts: readonly Fact[], stored: StoredProfile, around: Around = {}): ReadProfile {
	const profile: Record<string, FactValue> = {};
	const misfits: Misfit[] = [];
	for (const fact of facts) {
		const value = Object.hasOwn(stored, fact.id) ? stored[fact.id]?.value : undefined;
		if (value === undefined) continue;
		const fitting = fittingValue(fact, value, around);
		if (fitting !== undefined) profile[fact.id] = fitting;
		if (!isSame(fitting, value)) misfits.push({ fact: fact.id, value, isGone: false });
	}
	for (const [fact, { value }] of Object.entries(stored))
		if (!FACT_IDS.includes(fact) && !fact.startsWith('checkliste-')) misfits.push({ fact, value, isGone: true });
	return { profile, misfits };
}

/** As much of a value as the fact may have; `undefined` if nothing of it. */
function fittingValue(fact: Fact, value: FactValue, { tradeIds, today }: Around): FactValue | undefined {
	if (value === UNKNOWN) return value;
	switch (fact.kind) {
		case 'choice':
			return fact.options.some(({ id }) => id === value) ? value : undefined;
		case 'number':
			if (typeof value === 'number') return fitsNumber(value, fact.decimals) && value <= fact.max ? value : undefined;
			return fact.bands.some(({ id }) => id === value) ? value : undefined;
		case 'many': {
			if (!Array.isArray(value)) return undefined;
			const isKnown = (id: string) =>
				fact.optionsFrom === undefined ? fact.options.some((option) => option.id === id) : (tradeIds?.has(id) ?? true);
			const known = value.filter(isKnown);
			return known.length === 0 && (value.length > 0 || fact.none === undefined) ? undefined : known;
		}
		case 'date':
			return typeof value === 'string' && isDay(value) && value >= fact.from && value <= (today ?? value)
				? value
				: undefined;
		case 'figures':
			return isFigures(value) ? value : undefined;
	}
}

function fitsNumber(value: number, decimals: number): boolean {
	return value >= 0 && Number(value.toFixed(decimals)) === value;
}

function isFigures(value: FactValue): value is GroupFigures {
	if (typeof value !== 'object' || Array.isArray(value)) return false;
	const { staff = 0, turnoverEur = 0, balanceEur = 0 } = value as GroupFigures;
	return fitsNumber(staff, 2) && fitsNumber(turnoverEur, 0) && fitsNumber(balanceEur, 0);
}

function isDay(value: string): boolean {
	const [year = 0, month = 0, day = 0] = /^\d{4}-\d\d-\d\d$/.test(value) ? value.split('-').map(Number) : [];
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
	return day >= 1 && day <= days;
}

function isSame(fitting: FactValue | undefined, value: FactValue): boolean {
	return fitting === value || (Array.isArray(fitting) && Array.isArray(value) && fitting.length === value.length);
}
