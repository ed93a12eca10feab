/** What decides whether readers see an article. */
interface Publication {
	readonly draft: boolean;
	/** `YYYY-MM-DD` */
	readonly publishedAt: string;
}

/**
 * Whether a build made on this day shows the article. Pages, feeds, search and sitemap all ask here.
 *
 * @param today `YYYY-MM-DD`
 */
export function isPublished({ draft, publishedAt }: Publication, today: string): boolean {
	return !draft && publishedAt <= today;
}
