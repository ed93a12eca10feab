import type { Nis2FactKey } from '@it-kompass/schema';

/** One answer of a question with a single choice. */
export interface Nis2Option {
	/** What is kept. */
	readonly id: string;
	readonly text: string;
	readonly hint?: string;
}

/** One screen of the NIS2 check. `weiss-nicht` is always possible and stands in no list. */
export interface Nis2Screen {
	/** Stands in the address. */
	readonly id: string;
	/**
	 * `choice`: one of the options. `trades`: search for what the firm does. `sides`: one answer for each side activity.
	 * `figures`: numbers to type.
	 */
	readonly form: 'choice' | 'trades' | 'sides' | 'figures';
	readonly eyebrow: string;
	readonly text: string;
	readonly help: string;
	/** Why the answer matters, for the margin. */
	readonly why: string;
	readonly paragraph: string;
	/** The fact that keeps the answer, and the don't-know, unless `unknownFactId` keeps it. */
	readonly factId: string;
	/** Context questions do not all know a don't-know; then it is kept here. */
	readonly unknownFactId?: string;
	readonly options: readonly Nis2Option[];
	/** What of the model this question settles. */
	readonly settles: readonly Nis2FactKey[];
}
