/** What a visitor chose; an empty text means all. */
export interface MeasureFilter {
	readonly bereich: string;
	readonly wer: string;
	readonly aufwand: string;
}

/** What a row of the list says about its measure. `aufwand` in days. */
export interface MeasureFacts {
	readonly bereich: string;
	readonly wer: string;
	readonly aufwand: number;
}

/** Longest effort, in days, of each choice. */
const UP_TO_DAYS: ReadonlyMap<string, number> = new Map([
	['woche', 1],
	['quartal', 5],
]);

/** True if a measure passes the filter. An unknown choice filters nothing. */
export function passes(facts: MeasureFacts, filter: MeasureFilter): boolean {
	if (filter.bereich !== '' && facts.bereich !== filter.bereich) return false;
	if (filter.wer !== '' && facts.wer !== filter.wer) return false;
	const upTo = UP_TO_DAYS.get(filter.aufwand);
	return upTo === undefined || facts.aufwand <= upTo;
}

/** Filter from a fragment such as `#bereich=E&wer=it`. Keys we do not know are ignored. */
export function filterFromHash(hash: string): MeasureFilter {
	const given = new URLSearchParams(hash.replace(/^#/, ''));
	return { bereich: given.get('bereich') ?? '', wer: given.get('wer') ?? '', aufwand: given.get('aufwand') ?? '' };
}

/** The fragment of a filter, without `#`; empty if nothing is chosen. It never reaches a server. */
export function hashOfFilter(filter: MeasureFilter): string {
	return new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString();
}
