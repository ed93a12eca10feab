import type { Answers, AskedQuestion, CheckContext, DomainId, Mode } from '@it-kompass/schema';
import type { KeptKurzcheck, StoredAnswer, StoredCheck } from '@it-kompass/schema/stored';
import type { AnswerStore, CheckContent, QuarantinedRecord, StoreSnapshot } from '../store/answer-store.ts';
import type { OpenStore } from '../store/open-store.ts';
import { type KnownQuestions, type Reconciled, reconcile } from '../store/reconcile.ts';
import type { StoreMessageCode } from '../strings/problems.ts';
import { OPENING_MESSAGE } from './opening-message.ts';

/** The answers of a check as this questionnaire calls them. */
export type CarryAnswers = (check: StoredCheck) => Readonly<Record<string, StoredAnswer>>;

export type SaveState = 'idle' | 'saving' | 'saved' | 'memory' | 'failed';

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
	#carry = $state.raw<CarryAnswers>((check) => check.answers);

	/** What of the check fits the questionnaire, and what does not. */
	readonly fitting: Reconciled = $derived.by(() => {
		const { check } = this.#snapshot;
		const answers = check === null ? {} : this.#carry(check);
		return reconcile(this.#questionnaire(), { answers, facts: check?.facts ?? {} });
	});

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
		return this.fitting.answers;
	}

	/** Begun with another version, or with answers that do not fit: not asked any more, or to be asked again. */
	get isOutgrown(): boolean {
		const { notAskedAnymore, askAgain } = this.fitting;
		return this.isOfOtherVersion || notAskedAnymore.length + askAgain.length > 0;
	}

	/** Begun with an earlier or later questionnaire. */
	get isOfOtherVersion(): boolean {
		const { version } = this.#questionnaire();
		return (this.#snapshot.check?.questionnaireVersion ?? version) !== version;
	}

	/** Answers to the context questions that still fit the questionnaire. */
	get facts(): CheckContext['facts'] {
		return this.fitting.facts;
	}

	/** Everything known about the company: context questions, and what other checks of this product asked, under ids of their own. */
	get allFacts(): CheckContext['facts'] {
		return this.#snapshot.check?.facts ?? {};
	}

	get context(): CheckContext {
		const check = this.#snapshot.check;
		return { mode: check?.mode ?? 'kurzcheck', facts: this.facts, leftOutDomainIds: check?.leftOutDomainIds ?? [] };
	}

	/** What the full check has beside it; `null` without, and in the Kurzcheck itself. */
	get keptKurzcheck(): KeptKurzcheck | null {
		return this.context.mode === 'voll' ? (this.stored?.kurzcheck ?? null) : null;
	}

	get updatedAt(): Date | null {
		return this.stored && new Date(this.stored.updatedAt);
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
	async begin(remember: boolean, facts: CheckContext['facts'] = {}, mode: Mode = 'kurzcheck'): Promise<void> {
		const store = await this.#storeFor(remember);
		const { version } = this.#questionnaire();
		await store.begin({ questionnaireVersion: version, mode, step: 'angaben', facts });
	}

	/** Takes over a check from a file. `false` if it could not be put in place; then nothing changed. */
	async adopt(content: CheckContent, remember: boolean): Promise<boolean> {
		const store = await this.#storeFor(remember);
		return (await store.replace(content)).ok;
	}

	/** From now on, answers given to another version are read through this. The record stays as it is. */
	carryWith(carry: CarryAnswers): void {
		this.#carry = carry;
	}

	async answer(question: AskedQuestion, value: string): Promise<void> {
		await this.#store?.answer(question.id, { value, rev: question.rev });
	}

	/** An empty option takes the fact back. */
	async setFact(factId: string, optionId: string): Promise<void> {
		await this.#store?.setFact(factId, optionId === '' ? null : optionId);
	}

	/** Makes it the full check. Both writes are handed in at once, so that one transaction holds them. */
	async continueInFull(kept: KeptKurzcheck | null): Promise<void> {
		const keeping = kept && this.context.mode === 'kurzcheck' ? this.#store?.keepKurzcheck(kept) : null;
		await Promise.all([keeping, this.#store?.setMode('voll')]);
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
		this.#opening = memoryBecause === null ? null : OPENING_MESSAGE[memoryBecause];
		this.#store = store;
		store.subscribe((snapshot) => {
			if (this.#store === store) this.#snapshot = snapshot;
		});
		return store;
	}
}
