import type { Questionnaire } from '@it-kompass/schema';
import { CheckRecord } from '../session/check-record.svelte.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { FactChanges } from './step-answers.ts';

type Facts = Readonly<Record<string, string>>;

/**
 * What the visitor told the finder: facts of the one check record, so that the check knows them too and nothing is asked
 * twice. In memory until he chooses to keep them; a check that is already kept on the device is used from the start.
 */
export class FinderRecord {
	readonly #questionnaire: Questionnaire;
	readonly #openStore: OpenStore;
	#record: CheckRecord;
	#work: Promise<unknown> = Promise.resolve();

	constructor(questionnaire: Questionnaire, openStore: OpenStore) {
		this.#questionnaire = questionnaire;
		this.#openStore = openStore;
		this.#record = $state.raw(this.#newRecord());
	}

	get record(): CheckRecord {
		return this.#record;
	}

	get facts(): Facts {
		return this.record.allFacts;
	}

	/** Reads a check kept on this device. True if there is one. */
	find(): Promise<boolean> {
		return this.#queue(() => this.record.find());
	}

	/** Notes answers, one write after another. An empty value takes a fact back. */
	change(changes: FactChanges): Promise<void> {
		return this.#queue(async () => {
			if (!this.record.running) await this.record.begin(false);
			for (const [fact, value] of Object.entries(changes)) await this.record.setFact(fact, value);
		});
	}

	/** Puts these facts in the place of what was said, in memory only; a check kept on the device stays as it is. */
	replaceInMemory(facts: Facts): Promise<void> {
		return this.#queue(async () => {
			const fresh = this.#newRecord();
			await fresh.begin(false, facts);
			await this.#take(fresh);
		});
	}

	/** Moves the answers to this device. A check that another tab has stored meanwhile is added to, not replaced. */
	keep(): Promise<void> {
		return this.#queue(async () => {
			const kept = this.#newRecord();
			const { facts } = this;
			if (await kept.find()) for (const [fact, value] of Object.entries(facts)) await kept.setFact(fact, value);
			else await kept.begin(true, facts);
			await this.#take(kept);
		});
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
