/**
 * The value with every `Date` in it as `YYYY-MM-DD`. Astro's reader makes a Date of an unquoted day; ours is a text
 * without a time zone.
 */
export function daysAsText(value: unknown): unknown {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (Array.isArray(value)) return value.map(daysAsText);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, daysAsText(inner)]));
}
