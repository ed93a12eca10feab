import type { Nis2FactKey, Nis2Facts, Nis2Kind, Nis2ReasonCode } from '@it-kompass/schema';

/** The open point that stands for all facts on size. */
export const SIZE_POINT = 'size';

/** What the model needs of an Einrichtungsart. */
export type Nis2KindFacts = Pick<
	Nis2Kind,
	'id' | 'annex' | 'role' | 'isCentral' | 'isDvo' | 'regimeHint' | 'isOftenSide'
>;

/** Facts that are a plain yes or no. */
export type YesNoKey = {
	[Key in Nis2FactKey]-?: NonNullable<Nis2Facts[Key]> extends boolean ? Key : never;
}[Nis2FactKey];

/** One open point that was settled in a world: which fact it belongs to and which of its options was taken. */
export interface Choice {
	/** A fact key, or a key and what of it, e.g. `unsureKinds/A1-1.1.4`. */
	readonly point: string;
	readonly fact: Nis2FactKey;
	readonly option: number;
}

/** A step of § 28 that a size reaches, or not, and the reasons that come with the counting. */
export interface SizeStep {
	/** `null`: neither alternative. */
	readonly reach: 'staff' | 'money' | null;
	readonly reasons: readonly Nis2ReasonCode[];
}

/** What a size may come to: first 50 staff or 10 and 10 million, then 250 or 50 and 43 million. */
export type SizeOption = readonly [medium: SizeStep, large: SizeStep];

/** The company, the Einrichtungsarten and every size it may have. */
export interface Setting {
	readonly facts: Nis2Facts;
	readonly kinds: readonly Nis2KindFacts[];
	/** Kinds that count for certain: those that apply, without negligible and unsure ones. */
	readonly certain: readonly Nis2KindFacts[];
	readonly unsure: readonly Nis2KindFacts[];
	readonly sizes: readonly SizeOption[];
}

interface Fork extends Choice {
	readonly optionCount: number;
}

/**
 * One way the open facts may turn out. Whoever reads the statute asks it; where a fact is missing, the walk forks, and
 * `everyWorld` comes back for the other options. Only facts the statute asks for on this way are ever settled.
 */
export class World {
	readonly facts: Nis2Facts;
	readonly kinds: readonly Nis2KindFacts[];
	readonly certain: readonly Nis2KindFacts[];
	readonly unsure: readonly Nis2KindFacts[];
	readonly reasons: Nis2ReasonCode[] = [];
	readonly #sizes: readonly SizeOption[];
	readonly #forks: Fork[];
	#used = 0;

	constructor({ facts, kinds, certain, unsure, sizes }: Setting, forks: Fork[]) {
		this.facts = facts;
		this.kinds = kinds;
		this.certain = certain;
		this.unsure = unsure;
		this.#sizes = sizes;
		this.#forks = forks;
	}

	/** The answer to a yes-or-no fact; forks if it is missing. */
	is(fact: YesNoKey): boolean {
		return this.facts[fact] ?? this.choose(fact, fact, 2) === 0;
	}

	/** How the size reaches a step; notes what came with the counting. */
	reaches(step: 0 | 1): SizeStep['reach'] {
		const size = this.#sizes[this.choose(SIZE_POINT, 'staff', this.#sizes.length)]?.[step];
		for (const code of size?.reasons ?? []) this.because(code);
		return size?.reach ?? null;
	}

	/** True if the size reaches the first step; forks in two, however many sizes are possible. */
	isMedium(): boolean {
		const reached = this.#sizes.filter(([{ reach }]) => reach !== null).length;
		if (reached === 0) return false;
		return reached === this.#sizes.length || this.choose('is-medium', 'staff', 2) === 0;
	}

	/** Position of the option taken at an open point; always the same within one world. */
	choose(point: string, fact: Nis2FactKey, optionCount: number): number {
		if (optionCount === 1) return 0;
		for (let index = 0; index < this.#used; index += 1) {
			const fork = this.#forks[index];
			if (fork?.point === point) return fork.option;
		}
		const planned = this.#forks[this.#used];
		this.#used += 1;
		if (planned !== undefined) return planned.option;
		this.#forks.push({ point, fact, option: 0, optionCount });
		return 0;
	}

	because(code: Nis2ReasonCode): void {
		if (!this.reasons.includes(code)) this.reasons.push(code);
	}

	/** Everything settled so far. */
	get choices(): readonly Choice[] {
		return this.#forks;
	}
}

/** What one world came to. */
export interface Outcome<Value> {
	readonly value: Value;
	readonly reasons: readonly Nis2ReasonCode[];
	readonly choices: readonly Choice[];
}

/**
 * Reads the statute once for every way the open facts may turn out, each way once.
 *
 * @param read must ask the world only, and in an order that depends on its answers alone
 */
export function everyWorld<Value>(setting: Setting, read: (world: World) => Value): readonly Outcome<Value>[] {
	const outcomes: Outcome<Value>[] = [];
	let plan: Fork[] | null = [];
	while (plan !== null) {
		const world: World = new World(setting, plan);
		outcomes.push({ value: read(world), reasons: world.reasons, choices: world.choices });
		plan = nextPlan(plan);
	}
	return outcomes;
}

/** The same forks with the last one that has another option moved on by one; `null` after the last way. */
function nextPlan(forks: readonly Fork[]): Fork[] | null {
	for (let last = forks.length - 1; last >= 0; last -= 1) {
		const fork = forks[last];
		if (fork !== undefined && fork.option + 1 < fork.optionCount)
			return [...forks.slice(0, last), { ...fork, option: fork.option + 1 }];
	}
	return null;
}
