import type { Catalogue, Nis2Catalogue } from '@it-kompass/schema';
import { CheckRecord } from '../session/check-record.svelte.ts';
import type { CheckContent } from '../store/answer-store.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { KnownQuestions } from '../store/reconcile.ts';
import type { Nis2Links } from './nis2-links.ts';
import { Nis2Session } from './nis2-session.svelte.ts';
import { type Nis2Step, nis2StepName } from './nis2-steps.ts';
import type { PagePlace } from './page-place.svelte.ts';

export interface Nis2PageOptions {
	/** Version of the questionnaire a new check begins with. */
	readonly questionnaireVersion: string;
	readonly links: Nis2Links;
	readonly place: PagePlace;
	/** The visitor's calendar day as `YYYY-MM-DD`. */
	readonly today: () => string;
	readonly loadNis2: () => Promise<Nis2Catalogue>;
	/** Every question and measure: what the answers of the self-check mean for § 30. */
	readonly loadCatalogue: () => Promise<Catalogue>;
	readonly hasStoredCheck: () => Promise<boolean>;
	readonly openStore: OpenStore;
}

/** The NIS2 check on a page of its own: where its answers are kept, and what has to be loaded. Knows no HTML. */
export class Nis2Page {
	readonly links: Nis2Links;
	readonly record: CheckRecord;
	readonly #options: Nis2PageOptions;

	#session = $state.raw<Nis2Session | null>(null);
	#catalogue = $state.raw<Catalogue | null>(null);
	#ready = $state(false);
	#nothingStored = $state(false);
	#loadFailed = $state(false);
	#beginning = false;
	#stopListening: () => void = () => {};

	constructor(options: Nis2PageOptions) {
		this.#options = options;
		this.links = options.links;
		this.record = new CheckRecord(() => this.#catalogue ?? this.#noQuestions, options.openStore);
	}

	/** `null` until the rules are here. */
	get session(): Nis2Session | null {
		return this.#session;
	}

	/** False until the browser was asked whether a check is stored, and the rules are here. */
	get ready(): boolean {
		return this.#ready;
	}

	/** The address named a step, but no check is there to show it. */
	get nothingStored(): boolean {
		return this.#nothingStored && !this.record.running;
	}

	/** The rules could not be loaded. */
	get loadFailed(): boolean {
		return this.#loadFailed;
	}

	get step(): Nis2Step {
		return this.#session?.step ?? { kind: 'start' };
	}

	/** Looks for a stored check and loads the rules. Called once, in the browser. */
	async start(): Promise<void> {
		this.#stopListening = this.#options.place.listen();
		if (await this.#options.hasStoredCheck()) await this.record.find();
		await this.load();
		if (!this.record.running && this.#options.place.name !== '') {
			this.#nothingStored = true;
			this.#options.place.replace('');
		}
	}

	/** Loads the rules; a second call after a failure tries again. */
	async load(): Promise<void> {
		this.#loadFailed = false;
		try {
			const nis2 = await this.#options.loadNis2();
			const { place, today } = this.#options;
			this.#session ??= new Nis2Session({ nis2, record: () => this.record, place, today });
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

	/** Every question and measure, loaded once. */
	async loadCatalogue(): Promise<Catalogue> {
		this.#catalogue ??= await this.#options.loadCatalogue();
		return this.#catalogue;
	}

	go(step: Nis2Step): void {
		this.#options.place.go(nis2StepName(step));
	}

	async end(): Promise<void> {
		this.#stopListening();
		await this.record.close();
	}

	/** The version alone: this page asks none of the questions of the self-check. */
	get #noQuestions(): KnownQuestions {
		return { version: this.#options.questionnaireVersion, context: [], domains: [] };
	}
}
