import type { StoredCheck } from '@it-kompass/schema/stored';
import type { CheckContent } from './answer-store.ts';

/** One field. `value` `undefined` takes it out. */
export interface FieldChange {
	/** `step`, `mode`, `leftOutDomainIds`, `kurzcheck`, or a key below `answers` or `profile`. */
	readonly path: readonly [field: string] | readonly [field: 'answers' | 'profile', key: string];
	readonly value: unknown;
	/** ISO 8601, UTC; `null` if the visitor said nothing new and the check keeps its date. */
	readonly at: string | null;
}

/** Two changes with the same key replace each other. */
export function changeKey({ path }: FieldChange): string {
	return path.join('.');
}

/** A whole check as a record. */
export function recordOf(content: CheckContent, id: string, revision: number): StoredCheck {
	return { ...content, schemaVersion: 3, id, revision };
}

/** The record after the changes, with the given revision. Not parsed; the caller does that. */
export function applyChanges(stored: StoredCheck, changes: readonly FieldChange[], revision: number): StoredCheck {
	let record = stored;
	for (const change of changes) {
		record = { ...record, [change.path[0]]: fieldAfter(record, change), updatedAt: change.at ?? record.updatedAt };
	}
	return { ...record, revision };
}

function fieldAfter(record: StoredCheck, { path, value }: FieldChange): unknown {
	const [field, key] = path;
	if (key === undefined) return value;
	const { [key]: _, ...others } = field === 'answers' ? record.answers : (record.profile as Record<string, unknown>);
	return value === undefined ? others : { ...others, [key]: value };
}

/** The same changes as key paths for an update in place, e.g. `{ 'answers.E3': …, revision, updatedAt }`. */
export function updatesOf(changes: readonly FieldChange[], revision: number): Record<string, unknown> {
	const updates = Object.fromEntries(changes.map((change) => [changeKey(change), change.value]));
	const dates = changes.flatMap(({ at }) => at ?? []);
	return { ...updates, revision, ...(dates.length > 0 && { updatedAt: dates.at(-1) }) };
}
