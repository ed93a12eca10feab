import type {
	Nis2Class,
	Nis2Facts,
	Nis2ReasonCode,
	Nis2Regime,
	Nis2Registration,
	Nis2Verdict,
} from '@it-kompass/schema';
import { classOf } from './class-of.ts';
import { collectReasons } from './collect-reasons.ts';
import {
	exemptScopeOf,
	exemptSectionsOf,
	hasSection34,
	holdsRegime,
	isBsiCompetent,
	isKritis,
	isUnderDvo,
	registrationOf,
} from './consequences-of.ts';
import { kindsSetAside } from './counted-kinds.ts';
import { possibleClasses } from './possible-classes.ts';
import { relevantFacts } from './relevant-facts.ts';
import { settingOf } from './setting-of.ts';
import { whatIf } from './what-if.ts';
import { everyWorld, type Nis2KindFacts, type Outcome, type World } from './world.ts';

const REGIMES = [
	'tk',
	'enwg',
	'dora',
	'telematik',
	'kritis-fuer-finanzunternehmen',
	'bundesverwaltung',
] as const satisfies readonly Nis2Regime[];

/**
 * What §§ 28, 29, 33, 34, 59 and 60 BSIG make of a company, read in the order of the statute on the texts of 19.08.2026.
 * Staff and money are joined by OR, turnover and balance by AND. Missing facts leave every class that is still possible.
 *
 * @param kinds the Einrichtungsarten of both annexes; ids the list does not have are taken as none
 */
export function classifyNis2(facts: Nis2Facts, kinds: readonly Nis2KindFacts[]): Nis2Verdict {
	const setting = settingOf(facts, kinds);
	const read = <Value>(point: (world: World) => Value): readonly Outcome<Value>[] => everyWorld(setting, point);
	const classOutcomes = read(classOf);
	const classes = possibleClasses(classOutcomes);
	const kritis = read(isKritis);
	const registration = read(registrationOf);
	const regimes = REGIMES.map((regime) => ({ regime, outcomes: read((world) => holdsRegime(world, regime)) }));
	const scope = read(exemptScopeOf);
	const competent = read(isBsiCompetent);
	const section34 = read(hasSection34);
	const dvo = read(isUnderDvo);
	const beside = [kritis, registration, ...regimes.map(({ outcomes }) => outcomes), scope, competent, section34, dvo];
	const certain = regimes.filter(({ outcomes }) => yesNo(outcomes) === true).map(({ regime }) => regime);
	const possible = regimes.filter(({ outcomes }) => yesNo(outcomes) === null).map(({ regime }) => regime);
	const isSetAside = kindsSetAside({ facts, kinds }).length > 0;
	const [decided] = classes;
	return {
		classes,
		kritis: yesNo(kritis),
		reasons: collectReasons(classOutcomes, beside, classes, statedReasons(facts, classes, isSetAside)),
		registration: valuesOf<Nis2Registration>(registration),
		regimes: certain,
		possibleRegimes: possible,
		exemptSections: exemptSectionsOf(certain),
		exemptScope: only(scope) ?? 'offen',
		bsiCompetent: yesNo(competent),
		section34: yesNo(section34),
		dvo20242690: yesNo(dvo),
		missing: relevantFacts(setting, classOutcomes, beside),
		whatIf: classes.length === 1 && decided !== undefined ? whatIf(facts, kinds, decided) : [],
		isDoubtful: isSetAside,
	};
}

function statedReasons(
	facts: Nis2Facts,
	classes: readonly Nis2Class[],
	isSetAside: boolean,
): readonly Nis2ReasonCode[] {
	const isSupplier = facts.supplierToCovered === true && classes.includes('nicht-erfasst');
	return [
		...(isSetAside ? ['taetigkeit-vernachlaessigbar' as const] : []),
		...(isSupplier ? ['zulieferer' as const] : []),
	];
}

function valuesOf<Value>(outcomes: readonly Outcome<Value>[]): readonly Value[] {
	return [...new Set(outcomes.map(({ value }) => value))];
}

/** The value all worlds share; `null` if they differ. */
function only<Value>(outcomes: readonly Outcome<Value>[]): Value | null {
	const [first, ...others] = valuesOf(outcomes);
	return first === undefined || others.length > 0 ? null : first;
}

function yesNo(outcomes: readonly Outcome<boolean>[]): boolean | null {
	return only(outcomes);
}
