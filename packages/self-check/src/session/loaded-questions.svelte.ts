import type { Catalogue, Questionnaire, QuestionnaireNotes } from '@it-kompass/schema';
import type { CheckSessionOptions } from './check-session-options.ts';

type Sources = Pick<CheckSessionOptions, 'questionnaire' | 'loadNotes' | 'loadCatalogue'>;

/** What a page knows of the questions: what it began with, and what came since. */
export class LoadedQuestions {
	readonly #sources: Sources;

	#catalogue = $state.raw<Catalogue | null>(null);
	#notes = $state.raw<QuestionnaireNotes | null>(null);

	/** The Kurzcheck until the whole catalogue is here; with every question about the firm once the notes are. */
	readonly questionnaire: Questionnaire = $derived.by(() => {
		const { questionnaire } = this.#sources;
		return this.#catalogue ?? (this.#notes ? { ...questionnaire, context: this.#notes.context } : questionnaire);
	});

	constructor(sources: Sources) {
		this.#sources = sources;
	}

	/**
	 * The whole catalogue. Loaded once; a second call after a failure tries again.
	 *
	 * @throws whatever the browser says when the connection is gone
	 */
	async loadCatalogue(): Promise<Catalogue> {
		this.#catalogue ??= await this.#sources.loadCatalogue();
		return this.#catalogue;
	}

	/**
	 * What explains the questions; the catalogue has it too, once it is here. Loaded once; a second call after a failure
	 * tries again.
	 *
	 * @throws whatever the browser says when the connection is gone
	 */
	async loadNotes(): Promise<QuestionnaireNotes> {
		if (this.#catalogue) return this.#catalogue;
		this.#notes ??= await this.#sources.loadNotes();
		return this.#notes;
	}
}
