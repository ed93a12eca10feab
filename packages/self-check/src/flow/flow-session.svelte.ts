import type { CheckContent, CheckQuestion, Fact, FactValue, Profile } from '@it-kompass/schema';
import { type Around, type Misfit, type ReadProfile, readProfile, UNKNOWN } from '@it-kompass/scoring/profile';
import { saysLess } from '../profile/says-less.ts';
import type { CheckRecord } from '../session/check-record.svelte.ts';
import { isPlainClick } from '../session/plain-click.ts';
import { factsById, holds, isAnswered, isFieldAnswered, openSettles, type Values } from './fields/flow-fields.ts';
import type { Trade } from './fields/trade.ts';
import { type FlowStep, flowStepFromName, flowStepName } from './flow-steps.ts';
import type { Place } from './place.svelte.ts';

/** What a check makes of a profile. */
export interface Decision<Result> {
	readonly result: Result;
	/** What could still change the result, by the names questions settle. */
	readonly missing: readonly string[];
	/** Decides for a question what `missing` cannot; `undefined` leaves it to that. */
	readonly isWorthAsking?: (questionId: string) => boolean | undefined;
	/** The result is certain however the first questions are answered. */
	readonly endsEarly?: boolean;
}

export interface FlowOptions<Result> {
	readonly check: CheckContent;
	/** Pure; the only part of a check that is code. */
	readonly decide: (profile: Profile) => Decision<Result>;
	/** The record answers are kept in. */
	readonly record: () => CheckRecord;
	readonly place: Place;
	/** False: the first answer begins the record; steps are shown before that. */
	readonly needsRecord?: boolean;
	/** What can be chosen where the options of a fact stand in other content. */
	readonly trades?: readonly Trade[];
	/** What else decides which values fit. */
	readonly around?: () => Around;
	/** Keeps facts; by default one after another in the record. `null` takes one back. */
	readonly write?: (changes: FactChanges) => Promise<void>;
}

/** Facts to keep by id; `null` takes one back. */
export type FactChanges = Readonly<Record<string, FactValue | null>>;

/** What was answered, and what is still worth asking, in the order of the questions. */
interface Asked {
	readonly answered: readonly CheckQuestion[];
	readonly open: readonly CheckQuestion[];
	readonly isEarly: boolean;
}

/** One visitor's way through a check: which question, what is known, what it comes to. Knows no HTML. */
export class FlowSession<Result = unknown> {
	readonly check: CheckContent;
	readonly facts: ReadonlyMap<string, Fact>;
	/** What can be chosen where the options of a fact stand in other content. */
	readonly trades: readonly Trade[];
	readonly #options: FlowOptions<Result>;

	readonly #read: ReadProfile = $derived.by(() =>
		readProfile(this.check.facts, this.record.profile, this.#options.around?.()),
	);
	/** Worked out only when somebody looks: with little known it may have many ways to go. */
	readonly decision: Decision<Result> = $derived.by(() => this.#options.decide(this.profile));
	readonly #asked: Asked = $derived.by(() => this.#sort());

	constructor(options: FlowOptions<Result>) {
		this.#options = options;
		this.check = options.check;
		this.facts = factsById(options.check);
		this.trades = options.trades ?? [];
	}

	get record(): CheckRecord {
		return this.#options.record();
	}

	/** Facts of this check that fit, whichever check asked for them. */
	get profile(): Profile {
		return this.#read.profile;
	}

	/** What is stored and fits no question. */
	get misfits(): readonly Misfit[] {
		return this.#read.misfits;
	}

	get result(): Result {
		return this.decision.result;
	}

	/** Answered here or in another check, in the order of the questions. */
	get answered(): readonly CheckQuestion[] {
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

	/** Nothing said yet but what other checks asked. */
	get isFresh(): boolean {
		return !Object.values(this.record.profile).some(({ from }) => from === this.check.id);
	}

	/** A question that is neither answered nor worth asking leads to where the visitor can go on. */
	get step(): FlowStep {
		const step = flowStepFromName(this.#options.place.name);
		if (!this.record.running && this.#options.needsRecord !== false) return { kind: 'start' };
		if (step.kind !== 'question') return step;
		return this.way.some(({ id }) => id === step.questionId) ? step : { kind: 'start' };
	}

	/** The question on the screen; `null` elsewhere. */
	get question(): CheckQuestion | null {
		const { step } = this;
		return step.kind === 'question' ? (this.check.questions.find(({ id }) => id === step.questionId) ?? null) : null;
	}

	/** Every question the visitor may come to, in order. */
	get way(): readonly CheckQuestion[] {
		if (this.check.next === 'beside') return this.check.questions;
		const { answered, open } = this.#asked;
		return this.check.questions.filter((question) => answered.includes(question) || open.includes(question));
	}

	valueOf(factId: string): FactValue | undefined {
		return (this.profile as Values)[factId];
	}

	/** The check that asked for a fact; `null` if it is not known or this check asked. */
	originOf(factId: string): string | null {
		const from = this.valueOf(factId) === undefined ? undefined : this.record.profile[factId]?.from;
		return from === undefined || from === this.check.id ? null : from;
	}

	/** Keeps facts; `null` takes one back. A band leaves the exact figure in it as it is. */
	async set(changes: FactChanges): Promise<void> {
		const said = Object.entries(changes).filter(
			([fact, value]) => value === null || value === UNKNOWN || !saysLess(fact, value, this.valueOf(fact)),
		);
		if (this.#options.write !== undefined) return this.#options.write(Object.fromEntries(said));
		for (const [fact, value] of said) await this.record.setFact(fact, value, this.check.id);
	}

	/** The visitor goes on without an answer: he does not know, or says none of many. Said so, the question is not asked again. */
	async leave({ fields }: CheckQuestion): Promise<void> {
		const open = fields.filter((field) => !isFieldAnswered(field, this.profile as Values) && field.bands);
		await this.set(Object.fromEntries(open.map(({ fact }) => [fact, this.#nothing(fact, fields.length)])));
	}

	/** Takes out what no check asks for any more. */
	async dropGone(): Promise<void> {
		await this.set(Object.fromEntries(this.misfits.flatMap(({ fact, isGone }) => (isGone ? [[fact, null]] : []))));
	}

	/** Forgets what this check asked; what others asked stays. */
	async startOver(): Promise<void> {
		const own = Object.entries(this.record.profile).filter(([, { from }]) => from === this.check.id);
		await this.set(Object.fromEntries(own.map(([fact]) => [fact, null])));
		this.resume();
	}

	go(step: FlowStep): void {
		this.#options.place.go(flowStepName(step));
	}

	hrefOf(step: FlowStep): string {
		return this.#options.place.href(flowStepName(step));
	}

	/** A click on a link to a step: stays in the page unless the visitor asked for a new tab. */
	follow(event: MouseEvent, step: FlowStep): void {
		if (!isPlainClick(event)) return;
		event.preventDefault();
		this.go(step);
	}

	/** From a question on: to the first open one, or to the one that follows, as the check has it. Past the last one to the result. */
	next(): void {
		if (this.check.next === 'open') this.resume();
		else this.#goBeside(1);
	}

	/** To the first question that is worth asking, else to the result. */
	resume(): void {
		this.#goTo(this.#asked.open[0], { kind: 'result' });
	}

	/** To the question before this one, else to the start. */
	back(): void {
		this.#goBeside(-1);
	}

	#goBeside(by: 1 | -1): void {
		const { step, way } = this;
		// Where answers begin the record there is no start of its own: the first question stands there.
		const ends = { start: this.#options.needsRecord === false ? 0 : -1, result: way.length };
		const at = step.kind === 'question' ? way.findIndex(({ id }) => id === step.questionId) : ends[step.kind];
		this.#goTo(way[at + by], { kind: by === 1 ? 'result' : 'start' });
	}

	#goTo(question: CheckQuestion | undefined, fallback: FlowStep): void {
		this.go(question === undefined ? fallback : { kind: 'question', questionId: question.id });
	}

	/** „Nothing of it“ where one of several small choices says so, else „I do not know“. */
	#nothing(factId: string, fieldCount: number): FactValue {
		const fact = this.facts.get(factId);
		const isSide = fieldCount > 1 && fact?.kind === 'choice' && fact.options.some(({ id }) => id === 'keine');
		return isSide ? 'keine' : UNKNOWN;
	}

	#sort(): Asked {
		const { profile } = this;
		const answered = this.check.questions.filter((question) => isAnswered(question, profile));
		const rest = this.check.questions.filter((question) => !answered.includes(question));
		const first = rest.filter((question) => question.first);
		const isEarly = first.length > 0 && !this.decision.endsEarly;
		if (isEarly) return { answered, isEarly, open: [...first, ...rest.filter((question) => !question.first)] };
		return { answered, isEarly, open: this.check.questions.filter((question) => this.#isWorth(question, answered)) };
	}

	/** True if an answer to the question could still change the result. */
	isOpen(question: CheckQuestion): boolean {
		return this.#isWorth(question, this.#asked.answered);
	}

	#isWorth(question: CheckQuestion, answered: readonly CheckQuestion[]): boolean {
		const { missing, isWorthAsking } = this.decision;
		const isLinear = this.check.next === 'beside';
		if (answered.includes(question) && !isLinear) return false;
		if (question.skipIf.some((when) => holds(when, this.profile as Values))) return false;
		const worth = isWorthAsking?.(question.id);
		if (worth !== undefined) return worth;
		return isLinear
			? openSettles(question, this.facts, this.profile, missing).length > 0
			: question.fields.some(({ settles }) => settles.some((key) => missing.includes(key)));
	}
}
