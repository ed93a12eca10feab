import type { StoredCheck } from '@it-kompass/schema/stored';
import { migratedCheck } from './migrate-check.ts';
import { newestFirst, parseCheck } from './parse-check.ts';

/** The records of a table: checks, and what could not be understood. */
export interface SortedRecords {
	/** The one written last first. */
	readonly checks: readonly StoredCheck[];
	readonly broken: readonly { readonly raw: object; readonly reason: string }[];
}

/** Parses every record; none is believed and none is left out. */
export function sorted(records: readonly unknown[]): SortedRecords {
	const checks: StoredCheck[] = [];
	const broken: { raw: object; reason: string }[] = [];
	for (const raw of records) {
		const parsed = parseCheck(migratedCheck(raw));
		if (parsed.ok) checks.push(parsed.check);
		// A table with a key inside its records holds objects only.
		else broken.push({ raw: Object(raw), reason: parsed.reason });
	}
	return { checks: newestFirst(checks), broken };
}

/** A name no check has; a revision is given only once. `checks`: newest first. */
export function idFor(checks: readonly StoredCheck[]): string {
	return checks.length === 0 ? 'aktuell' : `check-${nextRevision(checks)}`;
}

/** Above every check's, so that the one written last always has the highest. `checks`: newest first. */
export function nextRevision([newest]: readonly StoredCheck[]): number {
	return (newest?.revision ?? 0) + 1;
}
