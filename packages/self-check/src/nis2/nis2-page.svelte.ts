import type { Catalogue, Nis2Catalogue } from '@it-kompass/schema';
import { CheckRecord } from '../session/check-record.svelte.ts';
import type { CheckContent } from '../store/answer-store.ts';
import { contentOf } from '../store/check-content.ts';
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
	readonly #options: Nis2PageOptions;

	#record = $state.raw<CheckRecord>() as CheckRecord;
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
		this.#record = this.#newRecord();
	}

	get record(): CheckRecord {
		return this.#record;
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
		return this.#nothingStored;
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
			this.#session ??= new Nis2Session({ nis2, record: () => this.#record, place, today });
			this.#ready = true;
		} catch {
			this.#loadFailed = true;
		}
	}

	/** Starts in memory or on the device. A second click while the first is at work changes nothing. */
	async begin(remember: boolean): Promise<void> {
		if (this.#beginning) return;
		this.#beginning = true;
		await this.record.begin(remember);
		this.#beginning = false;
		this.#nothingStored = false;
		this.#session?.resume();
	}

	/** Puts what lives in memory onto the device after all. `false`: it could not be kept, and nothing changed. */
	async keep(): Promise<boolean> {
		const { stored } = this.record;
		if (stored === null || this.record.kept) return this.record.kept;
		const kept = this.#newRecord();
		if (!(await kept.adopt(contentOf(stored), true)) || !kept.kept) {
			await kept.close();
			return false;
		}
		const before = this.#record;
		this.#record = kept;
		await before.close();
		return true;
	}

	/** Takes over a check from a file. `false`: it could not be put in place, and nothing changed. */
	async adopt(content: CheckContent, remember: boolean): Promise<boolean> {
		const adopted = await this.record.adopt(content, remember);
		if (adopted) {
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

	#newRecord(): CheckRecord {
		return new CheckRecord(() => this.#catalogue ?? this.#noQuestions, this.#options.openStore);
	}

	/** The version alone: this page asks none of the questions of the self-check. */
	get #noQuestions(): KnownQuestions {
		return { version: this.#options.questionnaireVersion, context: [], domains: [] };
	}
}
