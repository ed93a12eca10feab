import type { Nis2Facts, Nis2Figure, Nis2Figures, Nis2Kind, Nis2Range } from '@it-kompass/schema';
import { BALANCE_BANDS, STAFF_BANDS, TURNOVER_BANDS } from './figure-bands.ts';
import { kindIdOf } from './kind-fact-id.ts';
import { figureOf } from './read-figure.ts';
import { SIDE_ACTIVITIES, sideFactId } from './side-activities.ts';

/** The facts of a check as they are kept: id → value. */
export type KeptFacts = Readonly<Record<string, string>>;

/** Facts that are a plain yes or no, and what they say. */
const YES_OR_NO = {
	'nis2-niederlassung': 'establishedInGermany',
	'nis2-hauptniederlassung-anderswo': 'mainEstablishmentElsewhere',
	'nis2-kritis-fuer-finanzunternehmen': 'criticalPlantForDora',
	'nis2-qualifiziert': 'qualifiedTrustService',
	'nis2-registrar': 'registrar',
	'nis2-entgelt': 'forPay',
	'nis2-it-unabhaengig': 'itIndependent',
	'nis2-enwg': 'enwg5c',
	'nis2-energie-nebensache': 'energySideActivity',
	'nis2-dora': 'dora',
	'nis2-telematik': 'telematics',
	'nis2-kunde-erfasst': 'supplierToCovered',
} as const satisfies Readonly<Record<string, keyof Nis2Facts>>;

/** Roles of the context question „sonderfall“, in its order: whoever names one has none that stands above it. */
const ROLES = [
	['kritische-anlage', ['criticalPlant']],
	['vertrauensdienst', ['trustService']],
	['dns-dienst', ['dnsService']],
	['telekommunikation', ['telecoms']],
] as const;

/** Kinds that are an Energieversorgungsnetz: electricity and gas, distribution and transmission. */
const NETWORK_KIND_IDS = ['A1-1.1.2', 'A1-1.1.3', 'A1-1.4.1', 'A1-1.4.2'];

/** As much of an Einrichtungsart as decides which special rules can matter. */
export type KindFlags = Pick<Nis2Kind, 'id' | 'regimeHint' | 'isCentral' | 'isDvo'>;

/**
 * What the facts of a check say about NIS2. What is missing, „weiß nicht“ or not a value we know stays unknown.
 * Reads the context facts `beschaeftigte`, `umsatz` and `sonderfall` as well; the exact figure counts before the band.
 * Special rules that belong to none of the chosen kinds do not apply and are never asked for.
 *
 * @param all every Einrichtungsart, with its flags
 */
export function nis2FactsOf(kept: KeptFacts, all: readonly KindFlags[]): Nis2Facts {
	const chosen = kinds(kept);
	const role = roles(kept.sonderfall);
	return {
		...rulesOf({ ...role, ...chosen }, all),
		...yesOrNo(kept),
		...role,
		...publicBody(kept['nis2-oeffentlich']),
		...chosen,
		...figures(kept),
		...group(kept),
	};
}

function yesOrNo(kept: KeptFacts): Nis2Facts {
	const known = Object.entries(YES_OR_NO).flatMap(([id, key]) => {
		const value = kept[id];
		return value === 'ja' || value === 'nein' ? [[key, value === 'ja']] : [];
	});
	return Object.fromEntries(known);
}

function roles(value: string | undefined): Nis2Facts {
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

function publicBody(value: string | undefined): Nis2Facts {
	if (value === undefined || value === 'weiss-nicht') return {};
	return {
		federalAdministration: value === 'bund',
		landLawIt: value === 'landesrecht-it',
		authorityUnit: value === 'kommunale-einheit',
	};
}

function kinds(kept: KeptFacts): Nis2Facts {
	const chosen = Object.keys(kept).flatMap((id) => kindIdOf(id) ?? []);
	const sides = SIDE_ACTIVITIES.map(({ id, kindId }) => ({ kindId, answer: sideAnswer(kept, id) }));
	const sidesThat = (answer: string) => sides.flatMap((side) => (side.answer === answer ? [side.kindId] : []));
	const main = unique([...chosen, ...sidesThat('geschaeft')]);
	const besides = (answer: string) => unique(sidesThat(answer)).filter((id) => !main.includes(id));
	const unsure = besides('weiss-nicht');
	const isComplete = kept['nis2-arten'] === 'gewaehlt' || kept['nis2-arten'] === 'keine';
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

/** Whoever does not know about any of them, does not know about each. */
function sideAnswer(kept: KeptFacts, id: string): string | undefined {
	return kept['nis2-neben'] === 'weiss-nicht' ? 'weiss-nicht' : kept[sideFactId(id)];
}

function figures(kept: KeptFacts): Nis2Figures {
	return {
		staff: figure(kept, 'beschaeftigte', STAFF_BANDS),
		turnoverEur: figure(kept, 'umsatz', TURNOVER_BANDS),
		balanceEur: figure(kept, 'bilanz', BALANCE_BANDS),
	};
}

function figure(kept: KeptFacts, name: string, bands: ReadonlyMap<string, Nis2Range>): Nis2Figure | undefined {
	const own = `nis2-${name}`;
	return figureOf(kept[`${own}-genau`]) ?? bands.get(kept[own] ?? kept[name] ?? '');
}

/** Linked firms in full and partners pro rata come as one sum, so both stand in one entry. */
function group(kept: KeptFacts): Nis2Facts {
	if (kept['nis2-gruppe'] === 'nein') return { linked: [], partners: [] };
	if (kept['nis2-gruppe'] !== 'ja') return {};
	const sum = {
		staff: figureOf(kept['nis2-gruppe-beschaeftigte']) ?? undefined,
		turnoverEur: figureOf(kept['nis2-gruppe-umsatz']) ?? undefined,
		balanceEur: figureOf(kept['nis2-gruppe-bilanz']) ?? undefined,
	};
	return { linked: [sum], partners: [] };
}

function unique(ids: readonly string[]): string[] {
	return [...new Set(ids)].sort();
}
