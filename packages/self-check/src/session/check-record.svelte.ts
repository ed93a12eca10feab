import type { Answers, CheckContext, DomainId, Question } from '@it-kompass/schema';
import type { StoredCheck } from '@it-kompass/schema/stored';
import type { AnswerStore, CheckContent, QuarantinedRecord, StoreSnapshot } from '../store/answer-store.ts';
import type { MemoryReason, OpenedStore } from '../store/open-store.ts';
import { type KnownQuestions, reconcile } from '../store/reconcile.ts';
import type { StoreMessageCode } from '../strings/problems.ts';

/** Opens where a check is kept. `remember` is the visitor's consent to keep it on this device. */
export type OpenStore = (mode: 'remember' | 'memory', onBlocked: () => void) => Promise<OpenedStore>;

export type SaveState = 'idle' | 'saving' | 'saved' | 'memory' | 'failed';

const OPENING: Record<MemoryReason, StoreMessageCode | null> = {
	chosen: null,
	unavailable: 'unavailable',
	timeout: 'unavailable',
	'newer-database': 'newer-database',
};

const EMPTY: StoreSnapshot = { check: null, state: 'empty', waiting: 0 };

/**
 * What one visitor has answered and whether it is kept. Reads and changes go through the store handed in;
 * nothing is opened before `begin`, `adopt` or `find`.
 */
export class CheckRecord {
	readonly #questionnaire: () => KnownQuestions;
	readonly #openStore: OpenStore;

	#store = $state.raw<AnswerStore | null>(null);
	#snapshot = $state.raw<StoreSnapshot>(EMPTY);
	#opening = $state.raw<StoreMessageCode | null>(null);

	readonly #reconciled = $derived.by(() =>
		reconcile(this.#questionnaire(), this.#snapshot.check ?? { answers: {}, facts: {} }),
	);

	/** @param questionnaire the one that counts now; it grows when the full catalogue arrives */
	constructor(questionnaire: () => KnownQuestions, openStore: OpenStore) {
		this.#questionnaire = questionnaire;
		this.#openStore = openStore;
	}

	/** A check is begun, here or on an earlier day. */
	get running(): boolean {
		return this.#snapshot.check !== null;
	}

	/** Only what still fits the questionnaire; this is what gets scored. */
	get answers(): Answers {
		return this.#reconciled.answers;
	}

	/** Ids of answers that are kept but no longer fit: not asked any more, or to be asked again. */
	get outgrown(): readonly string[] {
		return [...this.#reconciled.notAskedAnymore, ...this.#reconciled.askAgain];
	}

	/** Answers to the context questions that still fit the questionnaire. */
	get facts(): Readonly<Record<string, string>> {
		return this.#reconciled.facts;
	}

	/** Everything known about the company: context questions, and what other checks of this product asked, under ids of their own. */
	get allFacts(): Readonly<Record<string, string>> {
		return this.#snapshot.check?.facts ?? {};
	}

	get context(): CheckContext {
		const check = this.#snapshot.check;
		return { mode: check?.mode ?? 'kurzcheck', facts: this.facts, leftOutDomainIds: check?.leftOutDomainIds ?? [] };
	}

	get updatedAt(): Date | null {
		const check = this.#snapshot.check;
		return check === null ? null : new Date(check.updatedAt);
	}

	/** Survives the tab. */
	get kept(): boolean {
		return this.#store?.kind === 'device';
	}

	/** The whole check as the store has it; `null` before a check is begun. */
	get stored(): StoredCheck | null {
		return this.#snapshot.check;
	}

	get saveState(): SaveState {
		const { state } = this.#snapshot;
		if (state === 'in-memory') return 'memory';
		if (state === 'empty') return 'idle';
		return state === 'saving' || state === 'saved' ? state : 'failed';
	}

	/** What a visitor must know of the store now, else what happened when it was opened. */
	get message(): StoreMessageCode | null {
		const { state } = this.#snapshot;
		if (state === 'outdated' || state === 'blocked' || state === 'deleted') return state;
		return state === 'quota' || state === 'transient' ? 'failed' : this.#opening;
	}

	/** Reads the check kept on this device. True if there is one. */
	async find(): Promise<boolean> {
		const store = await this.#open('remember');
		const outcome = await store.read();
		if (outcome.ok && outcome.quarantined > 0) this.#opening = 'quarantined';
		return outcome.ok && outcome.check !== null;
	}

	/** Starts a check without answers; one that runs is replaced. Keeps the store that is open. */
	async begin(remember: boolean, facts: Readonly<Record<string, string>> = {}): Promise<void> {
		const store = await this.#storeFor(remember);
		const { version } = this.#questionnaire();
		await store.begin({ questionnaireVersion: version, mode: 'kurzcheck', step: 'angaben', facts });
	}

	/** Takes over a check from a file. `false` if it could not be put in place; then nothing changed. */
	async adopt(content: CheckContent, remember: boolean): Promise<boolean> {
		const store = await this.#storeFor(remember);
		return (await store.replace(content)).ok;
	}

	async answer(question: Question, value: string): Promise<void> {
		await this.#store?.answer(question.id, { value, rev: question.rev });
	}

	/** An empty option takes the fact back. */
	async setFact(factId: string, optionId: string): Promise<void> {
		await this.#store?.setFact(factId, optionId === '' ? null : optionId);
	}

	async setMode(mode: 'kurzcheck' | 'voll'): Promise<void> {
		await this.#store?.setMode(mode);
	}

	/** A domain left out leaves every sum; its answers are kept. */
	async setLeftOut(domainId: DomainId, isLeftOut: boolean): Promise<void> {
		const others = this.context.leftOutDomainIds.filter((id) => id !== domainId);
		await this.#store?.setLeftOut(isLeftOut ? [...others, domainId].sort() : others);
	}

	/** Remembers where the visitor is; not worth a message if it fails. */
	async setStep(name: string): Promise<void> {
		if (this.running) await this.#store?.setStep(name);
	}

	async retry(): Promise<void> {
		await this.#store?.retry();
	}

	async quarantined(): Promise<readonly QuarantinedRecord[]> {
		return (await this.#store?.quarantined()) ?? [];
	}

	/** `false`: the browser refused. */
	async deleteEverything(): Promise<boolean> {
		return (await this.#store?.deleteEverything()) ?? true;
	}

	async close(): Promise<void> {
		await this.#store?.close();
	}

	async #storeFor(remember: boolean): Promise<AnswerStore> {
		if (this.running && this.#store !== null) return this.#store;
		return this.#open(remember ? 'remember' : 'memory');
	}

	async #open(mode: 'remember' | 'memory'): Promise<AnswerStore> {
		const kind = mode === 'remember' ? 'device' : 'memory';
		if (this.#store?.kind === kind) return this.#store;
		await this.#store?.close();
		const { store, memoryBecause } = await this.#openStore(mode, () => {
			this.#opening = 'blocked';
		});
		this.#opening = memoryBecause === null ? null : OPENING[memoryBecause];
		this.#store = store;
		store.subscribe((snapshot) => {
			if (this.#store === store) this.#snapshot = snapshot;
		});
		return store;
	}
}
