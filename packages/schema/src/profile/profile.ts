import type { FactValues } from './fact-values.ts';
import type { GroupFigures } from './values.ts';

/**
 * What is kept of a fact: the id of an option or band, or `weiss-nicht`; a number; the ids chosen of many, none of them if
 * empty; a day as `YYYY-MM-DD`; figures.
 */
export type FactValue = string | number | readonly string[] | GroupFigures;

/** One thing known of the firm, and where it comes from. */
export interface KnownFact<Value extends FactValue = FactValue> {
	readonly value: Value;
	/** The check that asked for it. */
	readonly from: FactOrigin;
	/** When it was said. ISO 8601, UTC. */
	readonly at: string;
}

/** Checks that ask, and what else facts come from: a link, or a release that did not say. */
export type FactOrigin = string;

/** Facts by id as they are stored; what they hold is not yet compared with the content. */
export type StoredProfile = Readonly<Record<string, KnownFact>>;

/** Facts that fit the content, each with the values it may have. Absent: never asked or not understood. */
export type Profile = { readonly [Id in keyof FactValues]?: FactValues[Id] };

export type FactId = keyof FactValues;

/** Half-open: `from` counts, `below` does not. `below: null` has no upper end. */
export interface Range {
	readonly from: number;
	readonly below: number | null;
}
