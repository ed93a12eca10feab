import type { Nis2Catalogue } from '@it-kompass/schema';
import type { CheckRecord } from '../session/check-record.svelte.ts';
import type { Place } from './page-place.svelte.ts';

/** What a NIS2 check gets from the page around it. */
export interface Nis2SessionOptions {
	readonly nis2: Nis2Catalogue;
	/** The visitor's check. The record may change when a check in memory is kept after all. */
	readonly record: () => CheckRecord;
	readonly place: Place;
	/** The visitor's calendar day as `YYYY-MM-DD`. */
	readonly today: () => string;
}
