import type { StoredCheck } from '@it-kompass/schema/stored';
import type { CheckContent } from './answer-store.ts';

/** Id of the one check a browser keeps. Others are read but never made. */
export const CHECK_ID = 'aktuell';

/** A whole check: begun or imported. */
export interface WholeChange {
	readonly kind: 'whole';
	readonly content: CheckContent;
}

/** One field. `value` `undefined` takes it out. */
export interface FieldChange {
	readonly kind: 'field';
	/** `step`, `mode`, `leftOutDomainIds`, `kurzcheck`, or a key below `answers` or `facts`. */
	readonly path: readonly [field: string] | readonly [field: 'answers' | 'facts', key: string];
	readonly value: unknown;
	/** ISO 8601, UTC; `null` if the visitor said nothing new and the check keeps its date. */
	readonly at: string | null;
}

export type Change = WholeChange | FieldChange;

/** Two changes with the same key replace each other. */
export function changeKey(change: Change): string {
	return change.kind === 'whole' ? '' : change.path.join('.');
}

/**
 * The record after the changes, with the given revision. Not parsed; the caller does that.
 * `null` if there is no check to change.
 */
export function applyChanges(
	stored: StoredCheck | null,
	changes: readonly Change[],
	revision: number,
): StoredCheck | null {
	let record: StoredCheck | null = stored;
	for (const change of changes) {
		if (change.kind === 'whole') {
			record = { ...change.content, schemaVersion: 2, id: CHECK_ID, revision };
		} else if (record !== null) {
			record = { ...record, [change.path[0]]: fieldAfter(record, change), updatedAt: change.at ?? record.updatedAt };
		}
	}
	return record && { ...record, revision };
}

function fieldAfter(record: StoredCheck, { path, value }: FieldChange): unknown {
	const [field, key] = path;
	if (key === undefined) return value;
	const { [key]: _, ...others } = field === 'answers' ? record.answers : (record.facts as Record<string, unknown>);
	return value === undefined ? others : { ...others, [key]: value };
}

/** The same changes as key paths for an update in place, e.g. `{ 'answers.E3': …, revision, updatedAt }`. */
export function updatesOf(changes: readonly FieldChange[], revision: number): Record<string, unknown> {
	const updates = Object.fromEntries(changes.map((change) => [changeKey(change), change.value]));
	const dates = changes.flatMap(({ at }) => at ?? []);
	return { ...updates, revision, ...(dates.length > 0 && { updatedAt: dates.at(-1) }) };
}
