/** Addresses of pages the NIS2 check points to. */
export interface Nis2Links {
	/** Answered with `Clear-Site-Data`; confirms the deletion. */
	readonly deleted: string;
	/** The self-check, whose answers say how far the ten measures are covered. */
	readonly check: string;
	measure(id: string): string;
}
