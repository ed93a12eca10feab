/** The time as ISO 8601 in UTC. A clock that shows no date or a year beyond 9999 becomes the epoch: order comes from revisions. */
export function timestamp(time: Date): string {
	const year = time.getUTCFullYear();
	return year >= 0 && year <= 9999 ? time.toISOString() : new Date(0).toISOString();
}
