import type { Searchable } from './search-trades.ts';

/** Something a firm may do, to choose from a long list. */
export interface Trade extends Searchable {
	readonly id: string;
	/** Where it stands, or that it does not. */
	readonly note: string;
	/** What tells it from its neighbours, or why it is not listed. */
	readonly text: string | undefined;
	readonly isListed: boolean;
	/** Listed trades worth a look for such a firm. */
	readonly seeAlso: readonly string[];
}
