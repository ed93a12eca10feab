import { CheckRecord } from '../session/check-record.svelte.ts';
import type { CheckContent } from '../store/answer-store.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { KnownQuestions } from '../store/reconcile.ts';
import type { FlowSession } from './flow-session.svelte.ts';
import { type FlowStep, flowStepName } from './flow-steps.ts';
import type { PagePlace, Place } from './place.svelte.ts';

/** What a check gets from the page around it. */
export interface FlowParts {
	/** The visitor's check. The record may change when a check in memory is kept after all. */
	readonly record: () => CheckRecord;
	readonly place: Place;
	/** The visitor's calendar day as `YYYY-MM-DD`. */
	readonly today: () => string;
}

export interface FlowPageOptions<Session extends FlowSession> {
	/** Version of the questionnaire a new record begins with. */
	readonly questionnaireVersion: string;
	readonly place: PagePlace;
	readonly today: () => string;
	/** Loads what the check asks and begins it. */
	readonly loadSession: (parts: FlowParts) => Promise<Session>;
	readonly hasStoredCheck: () => Promise<boolean>;
	readonly openStore: OpenStore;
	/** Questions stored answers are read by, once they are here. */
	readonly questionnaire?: () => KnownQuestions | null;
}

/** A check on a page of its own: where its answers are kept, and what has to be loaded. Knows no HTML. */
export class FlowPage<Session extends FlowSession> {
	readonly record: CheckRecord;
	readonly #options: FlowPageOptions<Session>;

	#session = $state.raw<Session | null>(null);
	#ready = $state(false);
	#nothingStored = $state(false);
	#loadFailed = $state(false);
	#beginning = false;
	#stopListening: () => void = () => {};

	constructor(options: FlowPageOptions<Session>) {
		this.#options = options;
		const noQuestions: KnownQuestions = { version: options.questionnaireVersion, context: [], domains: [] };
		this.record = new CheckRecord(() => options.questionnaire?.() ?? noQuestions, options.openStore);
	}

	/** `null` until what the check asks is here. */
	get session(): Session | null {
		return this.#session;
	}

	/** False until the browser was asked whether a check is stored, and the questions are here. */
	get ready(): boolean {
		return this.#ready;
	}

	/** The address named a step, but no check is there to show it. */
	get nothingStored(): boolean {
		return this.#nothingStored && !this.record.running;
	}

	/** What the check asks could not be loaded. */
	get loadFailed(): boolean {
		return this.#loadFailed;
	}

	get step(): FlowStep {
		return this.#session?.step ?? { kind: 'start' };
	}

	/** Looks for a stored check and loads the questions. Called once, in the browser. */
	async start(): Promise<void> {
		this.#stopListening = this.#options.place.listen();
		if (await this.#options.hasStoredCheck()) await this.record.find();
		await this.load();
		if (!this.record.running && this.#options.place.name !== '') {
			this.#nothingStored = true;
			this.#options.place.replace('');
		}
	}

	/** Loads the questions; a second call after a failure tries again. */
	async load(): Promise<void> {
		this.#loadFailed = false;
		try {
			const { place, today } = this.#options;
			this.#session ??= await this.#options.loadSession({ record: () => this.record, place, today });
			this.#ready = true;
		} catch {
			this.#loadFailed = true;
		}
	}

	/** Starts in memory or on the device. A second click while the first is at work changes nothing. */
	async begin(remember: boolean): Promise<void> {
		if (this.#beginning) return;
		this.#beginning = true;
		const begun = await this.record.begin(remember);
		this.#beginning = false;
		if (begun === 'left') return;
		this.#nothingStored = false;
		this.#session?.resume();
	}

	/** Takes over a check from a file. `failed`: it could not be put in place, and nothing changed. */
	async adopt(content: CheckContent, remember: boolean): Promise<'adopted' | 'left' | 'failed'> {
		const adopted = await this.record.adopt(content, remember);
		if (adopted === 'adopted') {
			this.#nothingStored = false;
			this.#session?.resume();
		}
		return adopted;
	}

	go(step: FlowStep): void {
		this.#options.place.go(flowStepName(step));
	}

	async end(): Promise<void> {
		this.#stopListening();
		await this.record.close();
	}
}
