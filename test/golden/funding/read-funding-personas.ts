import type { FundingCompany, FundingIntent, FundingReason } from '@it-kompass/schema';
import file from './personas.json' with { type: 'json' };

/** What one firm must and must not be shown on one day. */
export interface FundingCase {
	/** The id of the persona; a variant has a number behind it. */
	readonly id: string;
	readonly title: string;
	readonly today: string;
	/** As far as the persona tells. */
	readonly company: FundingCompany;
	readonly intent: FundingIntent;
	/** `open`: shown as fitting. `check`: shown only with the warning that nobody knows its status. */
	readonly mustMatch: readonly { readonly id: string; readonly bucket: 'open' | 'check' }[];
	readonly mustNotMatch: readonly { readonly id: string; readonly reason: FundingReason['code'] }[];
}

interface Expected {
	readonly mustMatch: FundingCase['mustMatch'];
	readonly mustNotMatch: FundingCase['mustNotMatch'];
}

interface Persona extends Expected {
	readonly id: string;
	readonly title: string;
	readonly today: string;
	readonly company: FundingCompany;
	readonly intent: FundingIntent;
	readonly variants: readonly (Expected & { readonly change: Partial<Omit<FundingCase, keyof Expected>> })[];
}

/** What a persona leaves out is the ordinary case: no group, no freier Beruf, nothing ordered, a loan would do. */
const ORDINARY: { readonly company: FundingCompany; readonly intent: FundingIntent } = {
	company: { inGroup: false, freelancer: false, sectors: [], ageYears: 10, deMinimisUsedEur: 0 },
	intent: { projectStarted: false, acceptsLoan: true, brings: [] },
};

/** The same case with every fact given. */
export function completed(told: FundingCase): FundingCase {
	return {
		...told,
		company: { ...ORDINARY.company, ...told.company },
		intent: { ...ORDINARY.intent, ...told.intent },
	};
}

/** Every persona and every variant of it. A variant asserts its own list only. */
export function readFundingCases(): readonly FundingCase[] {
	const personas = file.personas as readonly Persona[];
	return personas.flatMap(({ variants, ...persona }) => [
		persona,
		...variants.map(({ change, mustMatch, mustNotMatch }, index) => ({
			...persona,
			...change,
			id: `${persona.id}-${index + 1}`,
			company: { ...persona.company, ...change.company },
			intent: { ...persona.intent, ...change.intent },
			mustMatch,
			mustNotMatch,
		})),
	]);
}
