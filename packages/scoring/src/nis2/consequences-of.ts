import type { Nis2ExemptScope, Nis2Regime, Nis2Registration } from '@it-kompass/schema';
import { isCovered } from './class-of.ts';
import { countedKinds, someCounted } from './counted-kinds.ts';
import type { Nis2KindFacts, World } from './world.ts';

/** §§ 28 Abs. 5 S. 1, 28 Abs. 6 and 28 Abs. 7: what does not apply. */
const EXEMPT_BY_REGIME: Readonly<Record<Nis2Regime, readonly number[]>> = {
	tk: [30, 31, 32, 35, 36, 38, 39, 61, 62],
	enwg: [30, 31, 32, 35, 36, 38, 39, 61, 62],
	dora: [30, 31, 32, 35, 36, 38, 39],
	telematik: [30, 31, 32, 35, 36, 38, 39],
	'kritis-fuer-finanzunternehmen': [32],
	bundesverwaltung: [],
};

/** Decides a point that follows from the class. Each asks the world whether a class comes out and then for no more than it needs. */
export type Consequence<Value> = (world: World) => Value;

/** §§ 31, 39: the Act applies and there is a critical plant. */
export const isKritis: Consequence<boolean> = (world) => !world.is('landLawIt') && world.is('criticalPlant');

function isFederal(world: World): boolean {
	return !world.is('landLawIt') && world.is('federalAdministration');
}

function isRegistrar(world: World): boolean {
	return !world.is('landLawIt') && world.is('registrar');
}

function operatesNetwork(world: World): boolean {
	return mayHaveHint(world, (hint) => hint === 'enwg-netz') && world.is('energyNetwork');
}

/** § 33 for both classes, § 29 Abs. 2 for the Bundesverwaltung, § 33 for registrars, § 5d Abs. 4 EnWG for small networks. */
export const registrationOf: Consequence<Nis2Registration> = (world) => {
	if (isCovered(world)) return 'bsig-33';
	if (isFederal(world)) return 'bsig-29-33-43';
	if (isRegistrar(world)) {
		world.because('registrar');
		return 'bsig-33-registrar';
	}
	if (!operatesNetwork(world)) return 'keine';
	world.because('energienetz-registrierung');
	return 'enwg-5d';
};

/** Whether a regime holds. Its own test comes after the class: without a class there is nothing to be exempt from. */
export function holdsRegime(world: World, regime: Nis2Regime): boolean {
	switch (regime) {
		case 'bundesverwaltung':
			return isFederal(world);
		case 'kritis-fuer-finanzunternehmen':
			return isKritis(world) && world.is('criticalPlantForDora') && note(world, 'regime-kritis-fuer-finanzunternehmen');
		case 'tk':
			return (
				isCovered(world) && someCounted(world, ({ role }) => role === 'telekommunikation') && note(world, 'regime-tk')
			);
		case 'enwg':
			return isCovered(world) && isUnderEnwg(world) && note(world, 'regime-enwg');
		case 'dora':
			return isCovered(world) && world.is('dora') && note(world, 'regime-dora');
		case 'telematik':
			return isCovered(world) && world.is('telematics') && note(world, 'regime-telematik');
	}
}

function note(world: World, code: Parameters<World['because']>[0]): true {
	world.because(code);
	return true;
}

/** § 28 Abs. 5 S. 1 Nr. 2 and S. 4. Asked only where a kind points at it; digital energy services are said outright. */
function isUnderEnwg(world: World): boolean {
	const mayBe = world.facts.enwg5c === true || mayHaveHint(world, (hint) => hint?.startsWith('enwg') === true);
	if (!mayBe || !world.is('enwg5c')) return false;
	if (!world.is('energySideActivity')) return true;
	world.because('energie-nebentaetigkeit');
	return false;
}

function mayHaveHint({ facts, kinds }: World, fits: (hint: Nis2KindFacts['regimeHint']) => boolean): boolean {
	if (facts.kinds === undefined) return true;
	const named = [...facts.kinds, ...(facts.unsureKinds ?? []), ...(facts.negligibleKinds ?? [])];
	return kinds.some(({ id, regimeHint }) => fits(regimeHint) && named.includes(id));
}

/** Sections that do not apply, ascending. */
export function exemptSectionsOf(regimes: readonly Nis2Regime[]): readonly number[] {
	return [...new Set(regimes.flatMap((regime) => EXEMPT_BY_REGIME[regime]))].sort((a, b) => a - b);
}

/** How far the exemption goes: § 28 Abs. 5 S. 2 keeps the Act for further annex activities, Abs. 6 and 7 as far as they say. */
export const exemptScopeOf: Consequence<Exclude<Nis2ExemptScope, 'offen'>> = (world) => {
	const [isTk, isEnwg] = [holdsRegime(world, 'tk'), holdsRegime(world, 'enwg')];
	if (holdsRegime(world, 'dora')) return 'ganz';
	if (isTk || isEnwg) {
		if (!someCounted(world, (kind) => !isExempt(world, kind, isEnwg))) return 'ganz';
		world.because('regime-weitere-taetigkeiten');
		return 'teilweise';
	}
	const isPartly = holdsRegime(world, 'telematik') || holdsRegime(world, 'kritis-fuer-finanzunternehmen');
	return isPartly ? 'teilweise' : 'keine';
};

function isExempt({ facts }: World, { id, role, regimeHint }: Nis2KindFacts, isEnwg: boolean): boolean {
	if (role === 'telekommunikation') return true;
	const isEnergy =
		facts.enwgKinds === undefined ? regimeHint?.startsWith('enwg') === true : facts.enwgKinds.includes(id);
	return isEnwg && isEnergy;
}

/** §§ 59, 60. A company with none but central kinds belongs where it decides on cyber security. */
export const isBsiCompetent: Consequence<boolean> = (world) => {
	if (!world.is('establishedInGermany') && !isKritis(world)) {
		world.because('nicht-in-deutschland');
		return false;
	}
	if (world.facts.mainEstablishmentElsewhere === false) return true;
	const counted = countedKinds(world);
	const isCentralOnly = counted.every(({ isCentral }) => isCentral) && (counted.length > 0 || isRegistrar(world));
	if (!isCentralOnly || !world.is('mainEstablishmentElsewhere')) return true;
	world.because('anderer-mitgliedstaat');
	return false;
};

/** § 34: the kinds of § 60 Abs. 1 and registrars. */
export const hasSection34: Consequence<boolean> = (world) => {
	if (isCovered(world) && someCounted(world, ({ isCentral }) => isCentral)) return true;
	return isRegistrar(world);
};

/** § 30 Abs. 3; not where § 30 itself does not apply. */
export const isUnderDvo: Consequence<boolean> = (world) =>
	(isCovered(world) || isFederal(world)) && someCounted(world, ({ isDvo }) => isDvo) && !holdsRegime(world, 'dora');
