/** What the visitor ticked. Nothing is ticked to begin with. */
export interface HandoverChoice {
	readonly levels: boolean;
	readonly measures: boolean;
	/** How many people work there, if the visitor has said so. */
	readonly size: boolean;
	readonly contact: boolean;
	/** How the visitor wants to be reached, in his own words; only said together with `contact`. */
	readonly reach: string;
	/** Ids of questions whose answer is to be told, each ticked by itself. */
	readonly answerIds: readonly string[];
}

export const NOTHING_CHOSEN: HandoverChoice = {
	levels: false,
	measures: false,
	size: false,
	contact: false,
	reach: '',
	answerIds: [],
};

/** Longest text for `reach`; a name, a number and a time fit. */
export const MAX_REACH = 200;
