import type { Questionnaire, StoredProfile } from '@it-kompass/schema';
import type { FactChanges } from '../flow/flow-session.svelte.ts';
import { CheckRecord } from '../session/check-record.svelte.ts';
import type { OpenStore } from '../store/open-store.ts';

/**
 * Where the finder keeps what the visitor says: the one check record, in memory until he chooses to keep it; a check that is
 * already kept on the device is used from the start.
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

	/** Reads a check kept on this device. True if there is one. */
	find(): Promise<boolean> {
		return this.#queue(() => this.record.find());
	}

	/** Notes answers, one write after another; the first begins the record. `null` takes a fact back. */
	change(changes: FactChanges, from = 'foerderung'): Promise<void> {
		return this.#queue(async () => {
			if (!this.record.running) await this.record.begin(false);
			for (const [fact, value] of Object.entries(changes)) await this.record.setFact(fact, value, from);
		});
	}

	/** Puts this profile in the place of what was said, in memory only; a check kept on the device stays as it is. */
	replaceInMemory(profile: StoredProfile): Promise<void> {
		return this.#queue(async () => {
			const fresh = this.#newRecord();
			await fresh.begin(false, profile);
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
