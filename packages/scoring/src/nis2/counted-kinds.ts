import type { Nis2Facts } from '@it-kompass/schema';
import type { Nis2KindFacts, World } from './world.ts';

type Role = NonNullable<Nis2KindFacts['role']>;

const ROLES = [
	['tld', 'tldRegistry'],
	['dns', 'dnsService'],
	['vertrauensdienst', 'trustService'],
	['telekommunikation', 'telecoms'],
] as const satisfies readonly (readonly [Role, keyof Nis2Facts])[];

/** What an unknown kind may be, as far as § 28, § 30 Abs. 3 and § 60 tell kinds apart. The last stands for none. */
const UNKNOWN_KINDS: readonly Nis2KindFacts[] = [
	{ id: 'unbekannt-1', annex: 1, isCentral: false, isDvo: false, isOftenSide: false },
	{ id: 'unbekannt-1-zentral', annex: 1, isCentral: true, isDvo: true, isOftenSide: false },
	{ id: 'unbekannt-2', annex: 2, isCentral: false, isDvo: false, isOftenSide: false },
	{ id: 'unbekannt-2-zentral', annex: 2, isCentral: true, isDvo: true, isOftenSide: false },
];

/** Kinds a special role stands for when only the role is known. Trust services alone are not central, § 60 Abs. 1. */
function kindOfRole(role: Role): Nis2KindFacts {
	const isTelecoms = role === 'telekommunikation';
	const isCentral = role === 'dns' || role === 'tld';
	return { id: `rolle-${role}`, annex: 1, role, isCentral, isDvo: !isTelecoms, isOftenSide: false };
}

/** True if the company has a special role: said outright, or by one of its kinds. Forks if nobody knows. */
export function hasRole(world: World, role: Role): boolean {
	const { facts } = world;
	const key = ROLES.find(([name]) => name === role)?.[1];
	if (key === undefined) return false;
	if (facts[key] === true || (role === 'vertrauensdienst' && facts.qualifiedTrustService === true)) return true;
	if (world.certain.some((kind) => kind.role === role)) return true;
	if (world.unsure.some((kind) => kind.role === role && isCounted(world, kind))) return true;
	return facts.kinds === undefined && facts[key] === undefined ? world.is(key) : false;
}

/** True if the company has one of the special roles; each of them leads to a class at any size. */
export function hasAnyRole(world: World): boolean {
	return ROLES.some(([role]) => hasRole(world, role));
}

/**
 * The kinds that count: those that apply, without negligible ones (§ 28 Abs. 3). Kinds with a special role are never set
 * aside: § 28 Abs. 1 Nr. 2 and 3 do not go by Einrichtungsarten. Asks for everything; `someCounted` asks for less.
 */
export function countedKinds(world: World): readonly Nis2KindFacts[] {
	const kinds = world.certain;
	const unsure = world.unsure.filter((kind) => isCounted(world, kind));
	const roles = ROLES.filter(([role]) => ![...kinds, ...unsure].some((kind) => kind.role === role))
		.filter(([role]) => hasRole(world, role))
		.map(([role]) => kindOfRole(role));
	return [...kinds, ...unsure, ...roles, ...unknownKind(world)];
}

/** True if one of the counted kinds fits; settles no more open points than that takes. */
export function someCounted(world: World, fits: (kind: Nis2KindFacts) => boolean): boolean {
	if (world.certain.some(fits)) return true;
	if (world.unsure.some((kind) => fits(kind) && isCounted(world, kind))) return true;
	if (ROLES.some(([role]) => fits(kindOfRole(role)) && hasRole(world, role))) return true;
	return unknownKind(world).some(fits);
}

/** Kinds set aside as negligible that would count otherwise. */
export function kindsSetAside({ facts, kinds }: Pick<World, 'facts' | 'kinds'>): readonly Nis2KindFacts[] {
	return (facts.negligibleKinds ?? []).flatMap(
		(id) => kinds.find((kind) => kind.id === id && kind.role === undefined) ?? [],
	);
}

/** The kinds that count for certain, and those that may. */
export function sortKinds(
	facts: Nis2Facts,
	kinds: readonly Nis2KindFacts[],
): { certain: readonly Nis2KindFacts[]; unsure: readonly Nis2KindFacts[] } {
	const aside = facts.negligibleKinds ?? [];
	const unsure = facts.unsureKinds ?? [];
	const certain = (facts.kinds ?? []).filter((id) => !unsure.includes(id));
	const known = (ids: readonly string[]) => ids.flatMap((id) => kinds.find((kind) => kind.id === id) ?? []);
	return {
		certain: known(certain).filter(({ id, role }) => role !== undefined || !aside.includes(id)),
		unsure: known(unsure),
	};
}

function isCounted(world: World, { id }: Nis2KindFacts): boolean {
	return world.choose(`unsureKinds/${id}`, 'unsureKinds', 2) === 0;
}

/** While nobody knows the kinds: one of those that make a difference, or none. */
function unknownKind(world: World): readonly Nis2KindFacts[] {
	if (world.facts.kinds !== undefined) return [];
	const kind = UNKNOWN_KINDS[world.choose('kinds', 'kinds', UNKNOWN_KINDS.length + 1)];
	return kind === undefined ? [] : [kind];
}
