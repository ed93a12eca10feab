import type { Questionnaire } from '@it-kompass/schema';
import type { Misfit } from '../facts/misfit.ts';
import { inBothChecks } from '../facts/shared-facts.ts';
import { CheckRecord } from '../session/check-record.svelte.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { FinderStep } from './finder-fields.ts';
import { readFinderFacts } from './read-finder-facts.ts';
import type { FactChanges } from './step-answers.ts';

type Facts = Readonly<Record<string, string>>;

/**
 * What the visitor told the finder: facts of the one check record, so that the checks know them too and nothing is asked
 * twice. They are parsed when they are read: what fits no question does not count and is named. In memory until he chooses to keep them; a check that is already kept on the device is used from the start.
 */
export class FinderRecord {
	readonly #questionnaire: Questionnaire;
	readonly #steps: readonly FinderStep[];
	readonly #openStore: OpenStore;
	#record: CheckRecord;
	#work: Promise<unknown> = Promise.resolve();

	readonly #read = $derived.by(() => readFinderFacts(this.#steps, this.record.allFacts));

	constructor(questionnaire: Questionnaire, steps: readonly FinderStep[], openStore: OpenStore) {
		this.#steps = steps;
		this.#questionnaire = questionnaire;
		this.#openStore = openStore;
		this.#record = $state.raw(this.#newRecord());
	}

	get record(): CheckRecord {
		return this.#record;
	}

	/** What the finder's questions know of what is kept. */
	get facts(): Facts {
		return this.#read.facts;
	}

	/** What is kept and fits no question. */
	get misfits(): readonly Misfit[] {
		return this.#read.misfits;
	}

	/** Reads a check kept on this device. True if there is one. */
	find(): Promise<boolean> {
		return this.#queue(() => this.record.find());
	}

	/** Notes answers, one write after another. An empty value takes a fact back. */
	change(changes: FactChanges): Promise<void> {
		return this.#queue(async () => {
			if (!this.record.running) await this.record.begin(false);
			const all = inBothChecks(changes, this.record.allFacts);
			for (const [fact, value] of Object.entries(all)) await this.record.setFact(fact, value);
		});
	}

	/** Takes out what nothing asks for any more. */
	dropGone(): Promise<void> {
		return this.change(Object.fromEntries(this.misfits.flatMap(({ fact, isGone }) => (isGone ? [[fact, '']] : []))));
	}

	/** Puts these facts in the place of what was said, in memory only; a check kept on the device stays as it is. */
	replaceInMemory(facts: Facts): Promise<void> {
		return this.#queue(async () => {
			const fresh = this.#newRecord();
			await fresh.begin(false, facts);
			await this.#take(fresh);
		});
	}

	/** Moves the answers to this device. Where a check lies there, the visitor decides how they get on together. */
	keep(): Promise<'kept' | 'left' | 'failed'> {
		return this.#queue(() => this.record.keep());
	}

	/** Drops what is only in memory. */
	forget(): Promise<void> {
		return this.#queue(() => this.#take(this.#newRecord()));
	}

	async close(): Promise<void> {
		await this.#queue(() => this.record.close());
	}

	#newRecord(): CheckRecord {
		return new CheckRecord(() => this.#questionnaire, this.#openStore);
	}

	async #take(record: CheckRecord): Promise<void> {
		const before = this.record;
		this.#record = record;
		await before.close();
	}

	#queue<Result>(work: () => Promise<Result>): Promise<Result> {
		const done = this.#work.then(work);
		this.#work = done.catch(() => {});
		return done;
	}
}
