import type { Nis2Catalogue, Nis2Verdict } from '@it-kompass/schema';
import { classifyNis2 } from '@it-kompass/scoring/nis2';
import type { Misfit } from '../facts/misfit.ts';
import { inBothChecks } from '../facts/shared-facts.ts';
import type { CheckRecord } from '../session/check-record.svelte.ts';
import { askedQuestions } from './asked-questions.ts';
import { LAW_IN_FORCE } from './nis2-days.ts';
import { nis2FactsOf } from './nis2-facts-of.ts';
import type { Nis2Screen } from './nis2-screen.ts';
import { NIS2_SCREENS } from './nis2-screens.ts';
import type { Nis2SessionOptions } from './nis2-session-options.ts';
import { type Nis2Step, nis2StepFromName, nis2StepName } from './nis2-steps.ts';
import { readNis2Facts } from './read-nis2-facts.ts';
import { SIDE_ACTIVITIES, sideFactId } from './side-activities.ts';
import { tradeFactId, tradeIdOf } from './trade-entries.ts';

/** One visitor's way through the NIS2 check: which question, which verdict. Its answers are facts of the check. Knows no HTML. */
export class Nis2Session {
	readonly nis2: Nis2Catalogue;
	readonly today: () => string;
	readonly #options: Nis2SessionOptions;

	readonly #read = $derived.by(() => readNis2Facts(this.record.allFacts, this.nis2, this.today()));
	readonly facts = $derived.by(() => nis2FactsOf(this.kept, this.nis2.kinds));
	readonly verdict: Nis2Verdict = $derived.by(() => classifyNis2(this.facts, this.nis2.kinds));
	readonly #asked = $derived.by(() => {
		const { kept, facts, nis2 } = this;
		const verdict = () => this.verdict;
		return askedQuestions({
			kept,
			facts,
			kinds: nis2.kinds,
			get verdict() {
				return verdict();
			},
		});
	});

	constructor(options: Nis2SessionOptions) {
		this.#options = options;
		this.nis2 = options.nis2;
		this.today = options.today;
	}

	get record(): CheckRecord {
		return this.#options.record();
	}

	/** Every fact that fits its question, those of other checks among them. */
	get kept(): Readonly<Record<string, string>> {
		return this.#read.kept;
	}

	/** What is kept and fits no question. */
	get misfits(): readonly Misfit[] {
		return this.#read.misfits;
	}

	/** Takes out what nothing asks for any more. */
	async dropGone(): Promise<void> {
		for (const { fact, isGone } of this.misfits) if (isGone) await this.record.setFact(fact, '');
	}

	/** Nothing said yet but what the self-check asked. */
	get isFresh(): boolean {
		return !Object.keys(this.record.allFacts).some(isOwnFact);
	}

	/** The first things are said, so that the verdict is worth a look. */
	get isTelling(): boolean {
		return this.kept['nis2-arten'] !== undefined || this.step.kind === 'result';
	}

	/** Answered here or in the self-check, in the order of the questions. */
	get answered(): readonly Nis2Screen[] {
		return this.#asked.answered;
	}

	/** At most this many questions are open. */
	get atMost(): number {
		return this.#asked.open.length;
	}

	/** Too little is said to count the questions that follow. */
	get isEarly(): boolean {
		return this.#asked.isEarly;
	}

	/** A question that is neither answered nor worth asking leads to where the visitor can go on. */
	get step(): Nis2Step {
		const step = nis2StepFromName(this.#options.place.name);
		if (!this.record.running) return { kind: 'start' };
		if (step.kind !== 'question') return step;
		return this.#way.some(({ id }) => id === step.questionId) ? step : { kind: 'start' };
	}

	/** The question on the screen; `null` elsewhere. */
	get question(): Nis2Screen | null {
		const { step } = this;
		return step.kind === 'question' ? (NIS2_SCREENS.find(({ id }) => id === step.questionId) ?? null) : null;
	}

	/** Chosen answer of a question with a single choice. */
	chosen({ factId, unknownFactId }: Nis2Screen): string | undefined {
		const unknown = unknownFactId === undefined ? undefined : this.kept[unknownFactId];
		return unknown ?? this.kept[factId];
	}

	/** Keeps an answer; a figure typed before no longer holds, nor does what was said of single side activities. */
	async choose({ id, form, factId, unknownFactId }: Nis2Screen, value: string): Promise<void> {
		if (form === 'sides') for (const side of SIDE_ACTIVITIES) await this.set(sideFactId(side.id), '');
		await this.set(`nis2-${id}-genau`, '');
		if (unknownFactId !== undefined && value === 'weiss-nicht') return this.set(unknownFactId, value);
		if (unknownFactId !== undefined) await this.set(unknownFactId, '');
		await this.set(factId, value);
	}

	/** Keeps one fact, under the name of the finder as well; an empty value takes it back. */
	async set(factId: string, value: string): Promise<void> {
		const before = this.record.allFacts;
		for (const [fact, now] of Object.entries(inBothChecks({ [factId]: value }, before)))
			if ((before[fact] ?? '') !== now) await this.record.setFact(fact, now);
	}

	/** Takes a trade in or out, listed or not. What was said before, „passt nicht“ or „weiß nicht“, no longer holds. */
	async toggleTrade(id: string): Promise<void> {
		const factId = tradeFactId(id);
		await this.set(factId, this.kept[factId] === undefined ? 'ja' : '');
		await this.set('nis2-arten', this.trades.size > 0 ? 'gewaehlt' : '');
	}

	/** No trade fits, or nobody knows; the trades chosen before go. */
	async leaveTrades(value: 'keine' | 'weiss-nicht'): Promise<void> {
		for (const factId of this.#tradeFactIds) await this.set(factId, '');
		await this.set('nis2-arten', value);
	}

	/** What a side activity means for the whole business; empty: there is none. */
	async setSide(sideId: string, value: string): Promise<void> {
		await this.set(sideFactId(sideId), value);
		const isNamed = SIDE_ACTIVITIES.some(({ id }) => this.kept[sideFactId(id)] !== undefined);
		await this.set('nis2-neben', isNamed ? 'genannt' : 'keine');
	}

	/** The day the firm came under the law, `YYYY-MM-DD`; the day the law came into force, unless the visitor named another. */
	get since(): string {
		return this.kept['nis2-seit'] ?? LAW_IN_FORCE;
	}

	/** Forgets what was said about NIS2; the answers of the self-check stay. */
	async startOver(): Promise<void> {
		for (const factId of Object.keys(this.record.allFacts).filter(isOwnFact)) await this.record.setFact(factId, '');
		this.resume();
	}

	go(step: Nis2Step): void {
		this.#options.place.go(nis2StepName(step));
	}

	hrefOf(step: Nis2Step): string {
		return this.#options.place.href(nis2StepName(step));
	}

	/** A click on a link to a step: stays in the page unless the visitor asked for a new tab. */
	follow(event: MouseEvent, step: Nis2Step): void {
		if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		this.go(step);
	}

	/** To the first question that is worth asking, else to the result. */
	resume(): void {
		const [question] = this.#asked.open;
		this.go(question === undefined ? { kind: 'result' } : { kind: 'question', questionId: question.id });
	}

	/** To the question before this one that was answered, else to the start. */
	back(): void {
		const { step } = this;
		const at = step.kind === 'question' ? this.#way.findIndex(({ id }) => id === step.questionId) : this.#way.length;
		const before = this.#way[at - 1];
		this.go(before === undefined ? { kind: 'start' } : { kind: 'question', questionId: before.id });
	}

	get #way(): readonly Nis2Screen[] {
		const { answered, open } = this.#asked;
		return NIS2_SCREENS.filter((question) => answered.includes(question) || open.includes(question));
	}

	/** Ids of the chosen trades, listed or not. */
	get trades(): ReadonlySet<string> {
		return new Set(this.#tradeFactIds.map(tradeIdOf));
	}

	get #tradeFactIds(): readonly string[] {
		return Object.keys(this.kept).filter((id) => /^nis2-(art|branche)-/.test(id));
	}
}

const isOwnFact = (factId: string) => factId.startsWith('nis2-');
