import type { CheckContent, Fact, FactValue, Profile, StoredProfile } from '@it-kompass/schema';
import { readProfile, UNKNOWN } from '@it-kompass/scoring/profile';
import type { Values } from '../flow/fields/flow-fields.ts';

/** What the address of the finder says behind its `#`. Nothing of it ever reaches a server. */
export interface FinderAddress {
	/** Words searched for; empty if none. */
	readonly query: string;
	/** Kind of funding; empty for all. */
	readonly form: string;
	/** Answers, only in a link the visitor asked for. */
	readonly profile: Profile;
	/** Ids on the shortlist, only in such a link. */
	readonly shortlist: readonly string[];
}

/** An address that says nothing. */
export const NOWHERE: FinderAddress = { query: '', form: '', profile: {}, shortlist: [] };

const VALUE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_LENGTH = 60;
/** An empty choice of many: the visitor said that nothing of it applies. */
const NONE = 'nichts';

/** Turns facts of links from before the profile into a profile. */
export type CarryLink = (facts: Readonly<Record<string, string>>) => StoredProfile;

/**
 * Reads a fragment such as `suche=firewall&bundesland=sachsen&vorhaben=firewall.audit`. What the finder does not ask is left out.
 *
 * @param carry for links of earlier releases
 */
export function addressFromQuery(text: string, check: CheckContent, carry: CarryLink): FinderAddress {
	const given = new URLSearchParams(text);
	const asked = askedFacts(check);
	const earlier = carry(Object.fromEntries([...given].filter(([id]) => id.startsWith('foerderung-'))));
	const today: StoredProfile = Object.fromEntries(
		asked.flatMap((fact) => {
			const word = given.get(fact.id);
			return word === null ? [] : [[fact.id, { value: valueFromText(fact, word), from: 'link', at: '' }]];
		}),
	);
	return {
		query: (given.get('suche') ?? '').slice(0, MAX_LENGTH),
		form: isValue(given.get('art')) ? (given.get('art') ?? '') : '',
		profile: readProfile(asked, { ...earlier, ...today }).profile,
		shortlist: (given.get('merkliste') ?? '').split('.').filter(isValue),
	};
}

/** The fragment of an address, without `#`; empty if it says nothing. */
export function queryOfAddress({ query, form, profile, shortlist }: FinderAddress): string {
	const facts = Object.entries(profile as Values).flatMap(([id, value]) =>
		value === undefined ? [] : [[id, textOfValue(value)] as const],
	);
	const entries = [
		['suche', query.trim()],
		['art', form],
		...facts.sort(([a], [b]) => (a < b ? -1 : 1)),
		['merkliste', shortlist.join('.')],
	].filter((entry): entry is [string, string] => entry[1] !== '');
	return new URLSearchParams(entries).toString();
}

/** Of a profile, the facts the finder's questions ask for. */
export function askedProfile(profile: Profile, check: CheckContent): Profile {
	const ids = new Set(askedFacts(check).map(({ id }) => id));
	return Object.fromEntries(Object.entries(profile).filter(([id]) => ids.has(id)));
}

function askedFacts({ facts, questions }: CheckContent): readonly Fact[] {
	const ids = new Set(questions.flatMap(({ fields }) => fields.map(({ fact }) => fact)));
	return facts.filter(({ id }) => ids.has(id));
}

function textOfValue(value: FactValue): string {
	if (Array.isArray(value)) return value.length === 0 ? NONE : value.join('.');
	return typeof value === 'object' ? '' : String(value);
}

function valueFromText(fact: Fact, text: string): FactValue {
	if (fact.kind === 'many' && text !== UNKNOWN) return text === NONE ? [] : text.split('.');
	return fact.kind === 'number' && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function isValue(value: string | null): boolean {
	return value !== null && value.length <= MAX_LENGTH && VALUE.test(value);
}
