import type {
	Answers,
	AskedQuestion,
	CheckContext,
	DomainId,
	FactValue,
	Mode,
	StoredProfile,
} from '@it-kompass/schema';
import type { KeptKurzcheck, StoredAnswer, StoredCheck } from '@it-kompass/schema/stored';
import type { CheckContent, QuarantinedRecord } from '../store/answer-store.ts';
import type { OpenStore } from '../store/open-store.ts';
import { type KnownQuestions, type Reconciled, reconcile } from '../store/reconcile.ts';
import { RecordStore } from './record-store.svelte.ts';

/** The answers of a check as this questionnaire calls them. */
export type CarryAnswers = (check: StoredCheck) => Readonly<Record<string, StoredAnswer>>;

export type SaveState = 'idle' | 'saving' | 'saved' | 'memory' | 'failed';

/** What became of a check that was to begin. `continued`: the visitor goes on with the one on his device. */
export type Begun = 'begun' | 'continued' | 'left';

/**
 * What one visitor has answered and whether it is kept. Reads and changes go through the store handed in;
 * nothing is opened before `begin`, `adopt` or `find`.
 */
export class CheckRecord extends RecordStore {
	readonly #questionnaire: () => KnownQuestions;

	#carry = $state.raw<CarryAnswers>((check) => check.answers);

	/** What of the check fits the questionnaire, and what does not. */
	readonly fitting: Reconciled = $derived.by(() => {
		const { check } = this.snapshot;
		const answers = check === null ? {} : this.#carry(check);
		return reconcile(this.#questionnaire(), answers, (id) => this.profile[id]?.value);
	});

	/**
	 * @param questionnaire the one that counts now; it grows when the full catalogue arrives
	 * @param onfound as for {@link RecordStore}
	 */
	constructor(
		questionnaire: () => KnownQuestions,
		openStore: OpenStore,
		onfound: () => Promise<void> = async () => {},
	) {
		super(openStore, onfound);
		this.#questionnaire = questionnaire;
	}

	/** A check is begun, here or on an earlier day. */
	get running(): boolean {
		return this.snapshot.check !== null;
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
		return (this.snapshot.check?.questionnaireVersion ?? version) !== version;
	}

	/** Answers to the context questions that still fit the questionnaire. */
	get facts(): CheckContext['facts'] {
		return this.fitting.facts;
	}

	/** Everything known of the firm, whichever check asked for it. */
	get profile(): StoredProfile {
		return this.snapshot.check?.profile ?? {};
	}

	get context(): CheckContext {
		const check = this.snapshot.check;
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
		return this.current?.kind === 'device';
	}

	/** The whole check as the store has it; `null` before a check is begun. */
	get stored(): StoredCheck | null {
		return this.snapshot.check;
	}

	/** Other checks on this device, the one written last first. */
	get others(): readonly StoredCheck[] {
		return this.snapshot.others;
	}

	get saveState(): SaveState {
		const { state } = this.snapshot;
		if (state === 'in-memory') return 'memory';
		if (state === 'empty') return 'idle';
		return state === 'saving' || state === 'saved' ? state : 'failed';
	}

	/**
	 * Starts a check without answers, in the store that is open if one runs. Where another lies on the device the visitor
	 * decides. What the device does not take begins in memory; `keep` tries again.
	 */
	async begin(remember: boolean, profile: StoredProfile = {}, mode: Mode = 'kurzcheck'): Promise<Begun> {
		const { version } = this.#questionnaire();
		const start = { questionnaireVersion: version, mode, step: 'angaben', profile } as const;
		const ack = await this.settled((await this.forWhole(remember)).begin(start), true);
		if (ack.ok) return ack.continued ? 'continued' : 'begun';
		if (ack.code === 'cancelled') return 'left';
		if (this.running) {
			this.say('not-begun');
			return 'left';
		}
		await (await this.open('memory')).begin(start);
		this.say('not-kept');
		return 'begun';
	}

	/** Takes over a check from a file. `failed`: it could not be put in place, and nothing changed. */
	async adopt(content: CheckContent, remember: boolean): Promise<'adopted' | 'left' | 'failed'> {
		const ack = await this.settled((await this.forWhole(remember)).replace(content));
		if (ack.ok) return 'adopted';
		return ack.code === 'cancelled' ? 'left' : 'failed';
	}

	/** From now on, answers given to another version are read through this. The record stays as it is. */
	carryWith(carry: CarryAnswers): void {
		this.#carry = carry;
	}

	/** Keeps an answer, and with it where it was given. */
	async answer(question: AskedQuestion, value: string): Promise<void> {
		const store = this.current;
		const step = `frage-${question.id.toLowerCase()}`;
		const answered = store?.answer(question.id, { value, rev: question.rev });
		if (this.stored?.step !== step) void store?.setStep(step);
		await answered;
	}

	/**
	 * Keeps a fact; a question of the check takes no exact figure back by naming the band it lies in. `null` takes the fact back.
	 *
	 * @param from the check that asked
	 */
	async setFact(factId: string, value: FactValue | null, from = 'selbstcheck'): Promise<void> {
		// A band says less than the figure in it.
		const isLess = typeof this.profile[factId]?.value === 'number' && this.facts[factId] === value;
		if (!isLess) await this.current?.setFact(factId, value === null ? value : { value, from });
	}

	/** Makes it the full check. Both writes are handed in at once, so that one transaction holds them. */
	async continueInFull(kept: KeptKurzcheck | null): Promise<void> {
		const keeping = kept && this.context.mode === 'kurzcheck' ? this.current?.keepKurzcheck(kept) : null;
		await Promise.all([keeping, this.current?.setMode('voll')]);
	}

	/** A domain left out leaves every sum; its answers are kept. */
	async setLeftOut(domainId: DomainId, isLeftOut: boolean): Promise<void> {
		const others = this.context.leftOutDomainIds.filter((id) => id !== domainId);
		await this.current?.setLeftOut(isLeftOut ? [...others, domainId].sort() : others);
	}

	async retry(): Promise<void> {
		await this.current?.retry();
	}

	async quarantined(): Promise<readonly QuarantinedRecord[]> {
		return (await this.current?.quarantined()) ?? [];
	}
}
