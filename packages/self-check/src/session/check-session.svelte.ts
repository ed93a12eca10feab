import type { AskedQuestion, FundingCatalogue, Mode, Nis2Catalogue, Questionnaire } from '@it-kompass/schema';
import type { KeptKurzcheck } from '@it-kompass/schema/stored';
import { visibleQuestions } from '@it-kompass/scoring';
import type { Recipient } from '../handover/recipient.ts';
import type { CheckContent } from '../store/answer-store.ts';
import type { CheckLinks } from './check-links.ts';
import { CheckRecord } from './check-record.svelte.ts';
import type { CheckSessionOptions } from './check-session-options.ts';
import { LoadedQuestions } from './loaded-questions.svelte.ts';
import { isPlainClick } from './plain-click.ts';
import type { Position } from './step-history.ts';
import { stepAhead, stepBeside } from './step-order.ts';
import { isSameStep, type Step } from './steps.ts';

/** One visitor's way through the check: which step, which questions, what comes next. Knows no HTML. */
export class CheckSession {
	readonly legalAsOf: string;
	readonly links: CheckLinks;
	readonly record: CheckRecord;
	readonly now: () => Date;
	readonly startMode: Mode;
	readonly canKeep: boolean;
	readonly recipient: Recipient | null;
	readonly loadNis2: () => Promise<Nis2Catalogue>;
	readonly loadFunding: () => Promise<FundingCatalogue>;
	readonly #options: CheckSessionOptions;
	readonly #loaded: LoadedQuestions;

	#position = $state.raw<Position>({ step: { kind: 'start' }, returnTo: null });
	#ready = $state(false);
	#nothingStored = $state(false);
	#beginning = $state(false);
	#stopListening: () => void = () => {};

	readonly questions: readonly AskedQuestion[] = $derived.by(() =>
		visibleQuestions(this.questionnaire, this.record.answers, this.record.context),
	);
	readonly openCount = $derived.by(
		() => this.questions.filter((question) => this.record.answers[question.id] === undefined).length,
	);
	/** The question on the screen; `null` elsewhere. */
	readonly question = $derived.by(() => {
		const { step } = this;
		if (step.kind !== 'question') return null;
		return this.questions.find((candidate) => candidate.id === step.questionId) ?? null;
	});

	constructor(options: CheckSessionOptions) {
		this.#options = options;
		this.#loaded = new LoadedQuestions(options);
		this.legalAsOf = options.legalAsOf;
		this.links = options.links;
		this.now = options.now;
		this.startMode = options.mode;
		this.canKeep = options.canKeep;
		this.recipient = options.recipient;
		this.loadNis2 = options.loadNis2;
		this.loadFunding = options.loadFunding;
		this.record = new CheckRecord(() => this.questionnaire, options.openStore, this.#loadWhatIsAnswered);
	}

	/** As {@link LoadedQuestions.questionnaire}. */
	get questionnaire(): Questionnaire {
		return this.#loaded.questionnaire;
	}

	/** False until the browser was asked whether a check is stored. */
	get ready(): boolean {
		return this.#ready;
	}

	/** The address named a step, but no check is there to show it. */
	get nothingStored(): boolean {
		return this.#nothingStored && !this.record.running;
	}

	/** A check was on its way here when the visitor opened the page, or came back to its start. */
	get isUnderWay(): boolean {
		return this.record.running && !this.#beginning;
	}

	get step(): Step {
		return this.#position.step;
	}

	/** Where a changed answer leads back to. */
	get returnTo(): Step | null {
		return this.#position.returnTo;
	}

	/** How many more questions the full check would ask. */
	get furtherInFull(): number {
		const full = visibleQuestions(this.questionnaire, this.record.answers, { ...this.record.context, mode: 'voll' });
		return full.length - this.questions.length;
	}

	/** Looks for a stored check and for the step in the address. Called once, in the browser. */
	async start(): Promise<void> {
		const { hasStoredCheck } = this.#options;
		const history = this.#options.history();
		this.#stopListening = history.listen((position) => this.#show(position));
		const found = (await hasStoredCheck()) && (await this.record.find());
		const position = history.current();
		if (found) {
			this.#show(position);
		} else if (position.step.kind !== 'start') {
			this.#nothingStored = true;
			history.replace({ step: { kind: 'start' }, returnTo: null });
		}
		this.#ready = true;
	}

	/** Starts a new check, or starts over. A second click while the first is at work changes nothing. */
	async begin(remember: boolean): Promise<void> {
		if (this.#beginning) return;
		this.#beginning = true;
		const begun = await this.record.begin(remember, {}, this.startMode);
		if (begun === 'begun') this.go({ kind: 'context' });
		else if (begun === 'continued') this.resume();
		this.#beginning = false;
	}

	/** Takes over a check from a file. `failed`: it could not be put in place, and nothing changed. */
	async adopt(content: CheckContent, remember: boolean): Promise<'adopted' | 'left' | 'failed'> {
		const adopted = await this.record.adopt(content, remember);
		if (adopted === 'adopted') this.go({ kind: 'overview' });
		return adopted;
	}

	/** From the Kurzcheck to the full one; all answers stay, and so does the result handed in. */
	async continueInFull(kept: KeptKurzcheck | null): Promise<void> {
		await this.loadCatalogue();
		await this.record.continueInFull(kept);
		this.resume();
	}

	/** As {@link LoadedQuestions.loadCatalogue}. */
	loadCatalogue = () => this.#loaded.loadCatalogue();

	/** As {@link LoadedQuestions.loadNotes}. */
	loadNotes = () => this.#loaded.loadNotes();

	go(step: Step, returnTo: Step | null = null): void {
		const position = { step, returnTo };
		if (isSameStep(step, this.step)) this.#options.history().replace(position);
		else this.#options.history().push(position);
		this.#nothingStored = false;
		this.#show(position);
	}

	/** A click on a link to a step: stays in the page unless the visitor asked for a new tab. */
	follow(event: MouseEvent, step: Step, returnTo: Step | null = null): void {
		if (!isPlainClick(event)) return;
		event.preventDefault();
		this.go(step, returnTo);
	}

	next(): void {
		const answered = this.record.context.mode === 'voll' ? this.record.answers : {};
		this.go(this.returnTo ?? stepAhead(this.step, this.questions, answered));
	}

	back(): void {
		this.go(stepBeside(this.step, this.questions, -1));
	}

	/** To the first question without an answer, else to the overview. */
	resume(): void {
		const open = this.questions.find((question) => this.record.answers[question.id] === undefined);
		this.go(open ? { kind: 'question', questionId: open.id } : { kind: 'overview' });
	}

	async end(): Promise<void> {
		this.#stopListening();
		await this.record.close();
	}

	/** Answers beyond the Kurzcheck need their questions. Without a connection they wait; nothing is lost. */
	readonly #loadWhatIsAnswered = async (): Promise<void> => {
		if (this.record.context.mode === 'kurzcheck' && !this.record.isOutgrown) return;
		try {
			const { versions } = await this.loadCatalogue();
			if (!this.record.isOfOtherVersion) return;
			const { carryAnswers } = await import('../store/carry-answers.ts');
			this.record.carryWith((check) => carryAnswers(check, versions));
		} catch {
			return;
		}
	};

	/** A step that needs a check, or a question that is not asked, leads to where the visitor can go on. */
	#show({ step, returnTo }: Position): void {
		const asked = step.kind !== 'question' || this.questions.some((question) => question.id === step.questionId);
		const fallback: Step = this.record.running ? { kind: 'overview' } : { kind: 'start' };
		const possible = asked && (this.record.running || step.kind === 'start');
		this.#position = possible ? { step, returnTo } : { step: fallback, returnTo: null };
		if (!possible) this.#options.history().replace(this.#position);
	}
}
