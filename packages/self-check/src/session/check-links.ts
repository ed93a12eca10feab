/** Addresses of pages the check points to. */
export interface CheckLinks {
	readonly method: string;
	/** Explains terms, each at `#` and its id. */
	readonly glossary: string;
	/** Answered with `Clear-Site-Data`; confirms the deletion. */
	readonly deleted: string;
	/** The NIS2 check on a page of its own. */
	readonly nis2: string;
	/** Where funding is looked for. */
	readonly funding: string;
	measure(id: string): string;
	/** Page of a funding programme. */
	programme(id: string): string;
}
