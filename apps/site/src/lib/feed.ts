/** An entry of a feed. Days are `YYYY-MM-DD`, paths start with a slash. */
export interface FeedEntry {
	readonly path: string;
	readonly title: string;
	readonly summary: string;
	readonly section: string;
	readonly publishedAt: string;
	/** Of the last change a reader would want to know of. */
	readonly updatedAt: string;
}

/** All that a feed says, in either format. */
export interface Feed {
	/** Address of the site, without a slash at the end. */
	readonly site: string;
	/** Of the page the feed belongs to. */
	readonly page: string;
	readonly atom: string;
	readonly rss: string;
	readonly title: string;
	readonly description: string;
	/** Who answers for the texts. */
	readonly author: string;
	/** Day of the last change; of the site if there is no entry. */
	readonly updatedAt: string;
	/** The newest first. */
	readonly entries: readonly FeedEntry[];
}
