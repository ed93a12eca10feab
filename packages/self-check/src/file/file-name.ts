/**
 * Name for an exported check, e.g. `it-selbstcheck-2026-11-23.json`: the visitor's own calendar day, ASCII only,
 * allowed on every system. Without the day if the clock shows none.
 */
export function fileName(date: Date): string {
	if (Number.isNaN(date.getTime())) return 'it-selbstcheck.json';
	const year = String(date.getFullYear()).padStart(4, '0');
	const month = String(date.getMonth() + 1).padStart(2, '0');
	const day = String(date.getDate()).padStart(2, '0');
	return `it-selbstcheck-${year}-${month}-${day}.json`;
}
