import type { CheckFile, StoredCheck } from '@it-kompass/schema/stored';
import { contentOf } from '../store/check-content.ts';
import { timestamp } from '../store/timestamp.ts';

/**
 * The check as the text of a file: JSON with sorted keys, two spaces, a line feed at the end.
 * The same check and time give the same bytes. Leaves out what only this browser needs (id, revision).
 */
export function exportCheck(check: StoredCheck, now: Date): string {
	const file: CheckFile = {
		format: 'it-kompass-selbstcheck',
		formatVersion: 3,
		exportedAt: timestamp(now),
		check: contentOf(check),
	};
	return `${JSON.stringify(file, sortKeys, 2)}\n`;
}

/** Sorts by code unit, so that no locale changes the file. */
function sortKeys(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
