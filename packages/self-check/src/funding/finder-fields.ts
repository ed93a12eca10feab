import type { FundingQuestion } from '@it-kompass/schema';

export interface FinderOption {
	readonly id: string;
	readonly text: string;
}

interface Asked {
	/** What the matching learns from it. */
	readonly asks: FundingQuestion;
	/** Shown only while another fact has this value. */
	readonly askIf?: { readonly fact: string; readonly is: string };
}

/** One choice, kept under `fact`. */
export interface ChoiceField extends Asked {
	readonly kind: 'choice';
	readonly fact: string;
	/** `null`: the question of the step says it already. */
	readonly label: string | null;
	readonly options: readonly FinderOption[];
}

/** A whole number, kept as text under `fact`. */
export interface NumberField extends Asked {
	readonly kind: 'number';
	readonly fact: string;
	readonly label: string;
	readonly unit: string;
	readonly max: number;
	/** Answers beside a number, e.g. "nothing yet". */
	readonly options: readonly FinderOption[];
	/** Fact of the band this figure lies in; where the band decides, nobody needs the figure. */
	readonly refines?: string;
	/** Not shown while the band decides for every programme. */
	readonly isOnlyIfNeeded?: boolean;
}

/** Any number of choices, each kept as `ja` under `fact` and its id; `fact` itself keeps what excludes all of them. */
export interface ManyField extends Asked {
	readonly kind: 'many';
	readonly fact: string;
	readonly label: string;
	readonly options: readonly FinderOption[];
	readonly exclusive: readonly FinderOption[];
	/** A field to search in is worth its place. */
	readonly searchable: boolean;
}

export type FinderField = ChoiceField | NumberField | ManyField;

/** One question of the finder. */
export interface FinderStep {
	readonly id: string;
	readonly question: string;
	/** Name in the list of answers. */
	readonly short: string;
	readonly help: string;
	readonly fields: readonly FinderField[];
	/** What the matching asks for that this step answers. */
	readonly clears: readonly FundingQuestion[];
}
