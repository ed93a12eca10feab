import type { Nis2Class, Nis2Facts, Nis2Figure } from '@it-kompass/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyNis2 } from './classify-nis2.ts';
import { PLAIN_COMPANY, SAMPLE_KINDS } from './sample-company.ts';

const SEED = { seed: 28, numRuns: 300 };
const RANK: Readonly<Record<Nis2Class, number>> = {
	'nicht-erfasst': 0,
	'wichtige-einrichtung': 1,
	'besonders-wichtige-einrichtung': 2,
};

/** Values on both sides of every threshold, alone and with a group on top. */
const STAFF = [0, 20, 49.99, 50, 249.99, 250];
const TURNOVER = [0, 10_000_000, 10_000_001, 50_000_000, 50_000_001];
const BALANCE = [0, 10_000_000, 10_000_001, 43_000_000, 43_000_001];
const KINDS = [
	[],
	['klinik'],
	['maschinen'],
	['it-dienst'],
	['dns'],
	['signatur'],
	['telefon', 'maschinen'],
	['tld', 'klinik'],
];
const YES_NO = [true, false];
const NO_GROUP = [] as const;
const GROUP = [{ staff: 300, turnoverEur: 60_000_000, balanceEur: 50_000_000 }];

/** The facts that decide the class and every value worth trying. */
const OPTIONS = {
	landLawIt: YES_NO,
	criticalPlant: YES_NO,
	federalAdministration: YES_NO,
	qualifiedTrustService: YES_NO,
	kinds: KINDS,
	forPay: YES_NO,
	staff: STAFF,
	turnoverEur: TURNOVER,
	balanceEur: BALANCE,
	authorityUnit: YES_NO,
	linked: [NO_GROUP, GROUP],
	itIndependent: YES_NO,
} as const satisfies Partial<Record<keyof Nis2Facts, readonly unknown[]>>;
type Key = keyof typeof OPTIONS;
const KEYS = Object.keys(OPTIONS).filter((key): key is Key => key in OPTIONS);

/** What stands without a role of its own: roles follow from the kinds alone. */
const BASE: Nis2Facts = {
	...PLAIN_COMPANY,
	dnsService: undefined,
	tldRegistry: undefined,
	trustService: undefined,
	telecoms: undefined,
};

/** A qualified trust service is one; the sample would otherwise say that of a machine builder. */
function sound(facts: Nis2Facts): Nis2Facts {
	const isTrust = facts.kinds?.includes('signatur') === true;
	return isTrust || facts.qualifiedTrustService !== true ? facts : { ...facts, qualifiedTrustService: false };
}

const completeFacts = fc
	.record(Object.fromEntries(KEYS.map((key) => [key, fc.constantFrom<unknown>(...OPTIONS[key])])))
	.map((drawn): Nis2Facts => sound({ ...BASE, ...drawn }));

function without(facts: Nis2Facts, keys: readonly Key[]): Nis2Facts {
	return { ...facts, ...Object.fromEntries(keys.map((key) => [key, undefined])) };
}

/** Every way to fill the gaps. */
function completions(facts: Nis2Facts, keys: readonly Key[]): Nis2Facts[] {
	const [key, ...rest] = keys;
	if (key === undefined) return [sound(facts)];
	return OPTIONS[key].flatMap((value) => completions({ ...facts, [key]: value }, rest));
}

/** § 28 once more, plainly, for a company of which everything is known. */
function plainClassOf(facts: Nis2Facts): Nis2Class {
	const { kinds = [], forPay, linked = [] } = facts;
	const isAlone = facts.authorityUnit === true || facts.itIndependent === true;
	const companies = isAlone ? [facts] : [facts, ...linked];
	const sum = (of: (figures: Nis2Facts) => Nis2Figure | undefined) =>
		companies.reduce((total, figures) => total + Number(of(figures)), 0);
	const [s, t, b] = [
		sum(({ staff }) => staff),
		sum(({ turnoverEur }) => turnoverEur),
		sum(({ balanceEur }) => balanceEur),
	];
	const isMedium = s >= 50 || (t > 10_000_000 && b > 10_000_000);
	const isLarge = s >= 250 || (t > 50_000_000 && b > 43_000_000);
	const has = (...ids: string[]) => kinds.some((id) => ids.includes(id));
	if (facts.landLawIt) return 'nicht-erfasst';
	if (facts.criticalPlant) return 'besonders-wichtige-einrichtung';
	if (facts.federalAdministration) return 'nicht-erfasst';
	if (has('dns', 'tld') || (has('signatur') && facts.qualifiedTrustService)) return 'besonders-wichtige-einrichtung';
	if (has('telefon') && isMedium) return 'besonders-wichtige-einrichtung';
	if (has('klinik', 'it-dienst', 'signatur', 'telefon') && forPay && isLarge) return 'besonders-wichtige-einrichtung';
	if (has('signatur', 'telefon')) return 'wichtige-einrichtung';
	return kinds.length > 0 && forPay && isMedium ? 'wichtige-einrichtung' : 'nicht-erfasst';
}

const classesOf = (facts: Nis2Facts) => classifyNis2(facts, SAMPLE_KINDS).classes;

describe('classifyNis2', () => {
	test('agrees with § 28 read plainly, if everything is known', () => {
		fc.assert(
			fc.property(completeFacts, (facts) => {
				expect(classesOf(facts)).toEqual([plainClassOf(facts)]);
			}),
			{ ...SEED, numRuns: 2000 },
		);
	});

	test('returns what trying every value of the missing facts returns', () => {
		fc.assert(
			fc.property(completeFacts, fc.subarray([...KEYS], { maxLength: 4 }), (facts, keys) => {
				const open = without(facts, keys);
				const tried = new Set(completions(open, keys).map(plainClassOf));
				expect(new Set(classesOf(open))).toEqual(tried);
			}),
			SEED,
		);
	});

	test('does so too for every fact missing at once', () => {
		const open = without(BASE, KEYS);
		const tried = new Set(
			completions(open, ['landLawIt', 'criticalPlant', 'kinds', 'staff']).map((facts) =>
				plainClassOf({ ...PLAIN_COMPANY, ...facts, forPay: true, linked: [] }),
			),
		);
		expect(new Set(classesOf(open))).toEqual(tried);
	});

	test('never gains a class when something becomes known', () => {
		fc.assert(
			fc.property(completeFacts, fc.subarray([...KEYS]), fc.nat(), (facts, keys, at) => {
				const open = without(facts, keys);
				const key = keys[at % Math.max(1, keys.length)];
				const known = key === undefined ? open : { ...open, [key]: facts[key] };
				expect(classesOf(open)).toEqual(expect.arrayContaining([...classesOf(known)]));
			}),
			SEED,
		);
	});

	test('calls exactly those facts missing that can still change the class or what follows', () => {
		fc.assert(
			fc.property(completeFacts, fc.subarray([...KEYS], { maxLength: 3 }), (facts, keys) => {
				const open = without(facts, keys);
				const { classes, missing } = classifyNis2(open, SAMPLE_KINDS);
				if (classes.length > 1) expect(missing.length).toBeGreaterThan(0);
				expect(missing.filter((key) => !keys.some((name) => name === key) && open[key] !== undefined)).toEqual([]);
				for (const key of keys.filter((name) => !missing.includes(name))) {
					const sets = completions(open, [key]).map((known) => classesOf(known).join());
					expect(new Set(sets).size).toBe(1);
				}
			}),
			SEED,
		);
	});

	test('never lowers the class for more staff, turnover or balance', () => {
		fc.assert(
			fc.property(completeFacts, fc.nat(400), fc.nat(90_000_000), fc.nat(90_000_000), (facts, staff, money, more) => {
				const grown = {
					...facts,
					staff: Number(facts.staff) + staff,
					turnoverEur: Number(facts.turnoverEur) + money,
					balanceEur: Number(facts.balanceEur) + more,
				};
				expect(RANK[plainOf(grown)]).toBeGreaterThanOrEqual(RANK[plainOf(facts)]);
			}),
			SEED,
		);
	});

	test('does not care about the order of kinds', () => {
		const kinds = SAMPLE_KINDS.map(({ id }) => id);
		fc.assert(
			fc.property(completeFacts, fc.shuffledSubarray(kinds), (facts, drawn) => {
				const { reasons: one, ...verdict } = classifyNis2({ ...facts, kinds: drawn }, SAMPLE_KINDS);
				const { reasons: other, ...sorted } = classifyNis2({ ...facts, kinds: [...drawn].sort() }, SAMPLE_KINDS);
				expect(verdict).toEqual(sorted);
				expect(one.map(({ code }) => code)).toEqual(other.map(({ code }) => code));
			}),
			SEED,
		);
	});

	test('gives every verdict a reason with a paragraph', () => {
		fc.assert(
			fc.property(completeFacts, fc.subarray([...KEYS]), (facts, keys) => {
				const { classes, reasons } = classifyNis2(without(facts, keys), SAMPLE_KINDS);
				for (const name of classes) expect(reasons.some((reason) => reason.classes.includes(name))).toBe(true);
				expect(reasons.every(({ paragraph }) => paragraph.includes('§'))).toBe(true);
			}),
			SEED,
		);
	});
});

function plainOf(facts: Nis2Facts): Nis2Class {
	return classesOf(facts)[0] ?? 'nicht-erfasst';
}
