import type { FinderStep } from './finder-fields.ts';

/** What the address of the finder says behind its `#`. Nothing of it ever reaches a server. */
export interface FinderAddress {
	/** Words searched for; empty if none. */
	readonly query: string;
	/** Kind of funding; empty for all. */
	readonly form: string;
	/** Answers, only in a link the visitor asked for. */
	readonly facts: Readonly<Record<string, string>>;
	/** Ids on the shortlist, only in such a link. */
	readonly shortlist: readonly string[];
}

/** An address that says nothing. */
export const NOWHERE: FinderAddress = { query: '', form: '', facts: {}, shortlist: [] };

const VALUE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_LENGTH = 60;

/** Reads a fragment such as `#suche=firewall&bundesland=sachsen`. What the finder does not ask is left out. */
export function addressFromHash(hash: string, steps: readonly FinderStep[]): FinderAddress {
	const given = new URLSearchParams(hash.replace(/^#/, ''));
	const allowed = allowedFacts(steps);
	const facts = [...given].filter(([id, value]) => allowed.get(id)?.(value) === true);
	return {
		query: (given.get('suche') ?? '').slice(0, MAX_LENGTH),
		form: isValue(given.get('art')) ? (given.get('art') ?? '') : '',
		facts: Object.fromEntries(facts),
		shortlist: (given.get('merkliste') ?? '').split('.').filter(isValue),
	};
}

/** The fragment of an address, without `#`; empty if it says nothing. */
export function hashOfAddress({ query, form, facts, shortlist }: FinderAddress): string {
	const entries = [
		['suche', query.trim()],
		['art', form],
		...Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)),
		['merkliste', shortlist.join('.')],
	].filter(([, value]) => value !== '');
	return new URLSearchParams(entries).toString();
}

/** Of all facts of the check, those the finder asks for. */
export function finderFacts(
	facts: Readonly<Record<string, string>>,
	steps: readonly FinderStep[],
): Record<string, string> {
	const allowed = allowedFacts(steps);
	return Object.fromEntries(Object.entries(facts).filter(([id, value]) => allowed.get(id)?.(value) === true));
}

/** Fact id → whether a value may stand there; of every fact the questions ask for. */
export function allowedFacts(steps: readonly FinderStep[]): ReadonlyMap<string, (value: string) => boolean> {
	const allowed = new Map<string, (value: string) => boolean>();
	for (const field of steps.flatMap((step) => step.fields)) {
		const isOption = (value: string) => field.options.some((option) => option.id === value);
		if (field.kind === 'choice') allowed.set(field.fact, isOption);
		if (field.kind === 'number') {
			allowed.set(field.fact, (value) => isOption(value) || (/^\d{1,11}$/.test(value) && Number(value) <= field.max));
		}
		if (field.kind === 'many') {
			allowed.set(field.fact, (value) => field.exclusive.some((option) => option.id === value));
			for (const option of field.options) allowed.set(`${field.fact}-${option.id}`, (value) => value === 'ja');
		}
	}
	return allowed;
}

function isValue(value: string | null): boolean {
	return value !== null && value.length <= MAX_LENGTH && VALUE.test(value);
}
