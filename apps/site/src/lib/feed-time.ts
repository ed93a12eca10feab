const ZONE = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });

/** A moment as feeds write it. */
export interface FeedTime {
	/** RFC 3339, for Atom. */
	readonly atom: string;
	/** RFC 822 with a year of four digits, for RSS. */
	readonly rss: string;
}

/**
 * The beginning of a day in Germany, written with the German offset: a reader there sees this day, and the moment is right
 * everywhere. Feeds know no days without a time.
 *
 * @param day `YYYY-MM-DD`
 */
export function feedTime(day: string): FeedTime {
	// At midnight UTC the German clock has not been changed yet on either of the two days it is.
	const date = new Date(`${day}T00:00:00Z`);
	const name = ZONE.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '';
	const offset = /[+-]\d\d:\d\d/.exec(name)?.[0] ?? '+00:00';
	return {
		atom: `${day}T00:00:00${offset}`,
		rss: date.toUTCString().replace('GMT', offset.replace(':', '')),
	};
}
