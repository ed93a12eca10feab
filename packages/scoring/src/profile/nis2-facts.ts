import type { Nis2Facts, Nis2Figures, Nis2Kind, Profile } from '@it-kompass/schema';
import { figureOf, UNKNOWN } from './bands.ts';

/** Facts that are a plain yes or no, and what they say. */
const YES_OR_NO = {
	niederlassung: 'establishedInGermany',
	'hauptniederlassung-anderswo': 'mainEstablishmentElsewhere',
	'kritis-fuer-finanzunternehmen': 'criticalPlantForDora',
	qualifiziert: 'qualifiedTrustService',
	registrar: 'registrar',
	entgelt: 'forPay',
	'it-unabhaengig': 'itIndependent',
	enwg: 'enwg5c',
	'energie-nebensache': 'energySideActivity',
	dora: 'dora',
	telematik: 'telematics',
	'kunde-erfasst': 'supplierToCovered',
} as const satisfies Partial<Record<keyof Profile, keyof Nis2Facts>>;

/** Roles of the fact „sonderfall“, in its order: whoever names one has none that stands above it. */
const ROLES = [
	['kritische-anlage', ['criticalPlant']],
	['vertrauensdienst', ['trustService']],
	['dns-dienst', ['dnsService']],
	['telekommunikation', ['telecoms']],
] as const;

/** Kinds that are an Energieversorgungsnetz: electricity and gas, distribution and transmission. */
const NETWORK_KIND_IDS = ['A1-1.1.2', 'A1-1.1.3', 'A1-1.4.1', 'A1-1.4.2'];

/** What small and medium-sized firms most often do besides their trade: fact → the Einrichtungsart it would be. */
export const SIDE_KINDS = {
	'neben-photovoltaik': 'A1-1.1.4',
	'neben-blockheizkraftwerk': 'A1-1.1.4',
	'neben-ladepunkte': 'A1-1.1.9',
	'neben-konzern-it': 'A1-6.1.10',
} as const satisfies Partial<Record<keyof Profile, string>>;

/** As much of an Einrichtungsart as decides which special rules can matter. */
export type KindFlags = Pick<Nis2Kind, 'id' | 'regimeHint' | 'isCentral' | 'isDvo'>;

/**
 * What a profile says about NIS2. What is missing or unknown stays unknown; an exact figure counts before a band.
 * Special rules that belong to none of the chosen kinds do not apply and are never asked for.
 *
 * @param all every Einrichtungsart, with its flags
 */
export function nis2FactsOf(profile: Profile, all: readonly KindFlags[]): Nis2Facts {
	const chosen = kinds(profile);
	const role = roles(profile.sonderfall);
	return {
		...rulesOf({ ...role, ...chosen }, all),
		...yesOrNo(profile),
		...role,
		...publicBody(profile.oeffentlich),
		...chosen,
		...figures(profile),
		...group(profile),
	};
}

function yesOrNo(profile: Profile): Nis2Facts {
	const known = Object.entries(YES_OR_NO).flatMap(([id, key]) => {
		const value = profile[id as keyof typeof YES_OR_NO];
		return value === 'ja' || value === 'nein' ? [[key, value === 'ja']] : [];
	});
	return Object.fromEntries(known);
}

function roles(value: Profile['sonderfall']): Nis2Facts {
	if (value === 'keine') {
		return { criticalPlant: false, trustService: false, dnsService: false, tldRegistry: false, telecoms: false };
	}
	const at = ROLES.findIndex(([role]) => role === value);
	const above = ROLES.slice(0, Math.max(at, 0)).flatMap(([, keys]) => keys);
	const own = ROLES[at]?.[1] ?? [];
	return Object.fromEntries([
		...above.map((key) => [key, false]),
		...(at > 2 ? [['tldRegistry', false]] : []),
		...own.map((key) => [key, true]),
	]);
}

function publicBody(value: Profile['oeffentlich']): Nis2Facts {
	if (value === undefined || value === UNKNOWN) return {};
	return {
		federalAdministration: value === 'bund',
		landLawIt: value === 'landesrecht-it',
		authorityUnit: value === 'kommunale-einheit',
	};
}

function kinds(profile: Profile): Nis2Facts {
	const { taetigkeit } = profile;
	const isComplete = taetigkeit !== undefined && taetigkeit !== UNKNOWN;
	const chosen = isComplete ? taetigkeit.filter((id) => /^A[12]-/.test(id)) : [];
	const sidesThat = (answer: string) =>
		Object.entries(SIDE_KINDS).flatMap(([fact, kindId]) =>
			profile[fact as keyof typeof SIDE_KINDS] === answer ? [kindId] : [],
		);
	const main = unique([...chosen, ...sidesThat('geschaeft')]);
	const besides = (answer: string) => unique(sidesThat(answer)).filter((id) => !main.includes(id));
	const unsure = besides(UNKNOWN);
	return {
		...(isComplete ? { kinds: main } : {}),
		negligibleKinds: besides('nebensache').filter((id) => !unsure.includes(id)),
		unsureKinds: unsure,
	};
}

/** Rules that follow from the chosen kinds: a network is one by its kind, and what no kind gives reason for does not apply. */
function rulesOf(
	{ kinds: chosen, unsureKinds = [], criticalPlant, dnsService }: Nis2Facts,
	all: readonly KindFlags[],
): Nis2Facts {
	if (chosen === undefined) return {};
	const flags = all.filter(({ id }) => chosen.includes(id) || unsureKinds.includes(id));
	const energy = flags.filter(({ regimeHint }) => regimeHint === 'enwg' || regimeHint === 'enwg-pruefen');
	const isFinance = flags.some(({ regimeHint }) => regimeHint === 'dora');
	const isDigital = flags.some(({ isCentral, isDvo }) => isCentral || isDvo);
	return {
		energyNetwork: chosen.some((id) => NETWORK_KIND_IDS.includes(id)),
		...(energy.length === 0 ? { enwg5c: false, energySideActivity: false } : { enwgKinds: energy.map(({ id }) => id) }),
		...(isFinance ? {} : { dora: false }),
		...(isDigital ? {} : { telematics: false }),
		...(isDigital || dnsService !== false ? {} : { registrar: false }),
		...(criticalPlant === true && (isFinance || isDigital) ? {} : { criticalPlantForDora: false }),
	};
}

function figures(profile: Profile): Nis2Figures {
	return {
		staff: figureOf('beschaeftigte', profile.beschaeftigte),
		turnoverEur: figureOf('umsatz', profile.umsatz),
		balanceEur: figureOf('bilanz', profile.bilanz),
	};
}

/** Linked firms in full and partners pro rata come as one sum, so both stand in one entry. */
function group({ gruppe, gruppenzahlen }: Profile): Nis2Facts {
	if (gruppe === 'nein') return { linked: [], partners: [] };
	if (gruppe !== 'ja') return {};
	return { linked: [typeof gruppenzahlen === 'object' ? gruppenzahlen : {}], partners: [] };
}

function unique(ids: readonly string[]): string[] {
	return [...new Set(ids)].sort();
}
