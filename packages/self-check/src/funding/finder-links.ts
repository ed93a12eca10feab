/** Addresses of pages the finder points to. */
export interface FinderLinks {
	programme(id: string): string;
	/** Answered with `Clear-Site-Data`; confirms the deletion. */
	readonly deleted: string;
	/** Explains the order of application and order. */
	readonly orderOfSteps: string;
}
