/** Figures the funding rules compare with. Published, so that pages print what runs here. */
export const MATCH_LIMITS = {
	/** De-minimis aid per single undertaking in three rolling years, Regulation (EU) 2023/2831; from this sum on nothing is left. */
	deMinimisCapEur: 300_000,
	/** A record counts as fresh for so many days after its last check … */
	freshDays: 90,
	/** … and is shown as open, with a request to confirm, for so many. */
	usableDays: 180,
	/** An end within so many days is counted down. */
	soonDays: 60,
} as const;
