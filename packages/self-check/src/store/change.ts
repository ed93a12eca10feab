import type { StoredCheck } from '@it-kompass/schema/stored';
import type { CheckContent } from './answer-store.ts';
import { parseCheck } from './parse-check.ts';

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
	/** `step`, `mode`, `leftOutDomainIds`, or a key below `answers` or `facts`. */
	readonly path: readonly [field: string] | readonly [field: 'answers' | 'facts', key: string];
	readonly value: unknown;
	/** ISO 8601, UTC. */
	readonly at: string;
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
			record = { ...change.content, schemaVersion: 1, id: CHECK_ID, revision };
		} else if (record !== null) {
			record = { ...record, [change.path[0]]: fieldAfter(record, change), updatedAt: change.at };
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
	return { ...updates, revision, updatedAt: changes.at(-1)?.at };
}

/** A change that leaves a valid record, with plain copies of its values, and that record; or why it is refused. */
export type CheckedChange =
	| { readonly ok: true; readonly change: Change; readonly check: StoredCheck }
	| { readonly ok: false; readonly code: 'not-begun' | 'invalid' };

/** Refuses what could not be read back. The copies make it safe to hand in a proxy or to change the value afterwards. */
export function checkChange(shown: StoredCheck | null, change: Change): CheckedChange {
	const record = applyChanges(shown, [change], shown?.revision ?? 0);
	if (record === null) return { ok: false, code: 'not-begun' };
	const parsed = parseCheck(record);
	if (!parsed.ok) return { ok: false, code: 'invalid' };
	return { ok: true, change: copied(change, parsed.check), check: parsed.check };
}

function copied(change: Change, check: StoredCheck): Change {
	if (change.kind === 'whole') return { kind: 'whole', content: contentOf(check) };
	const [field, key] = change.path;
	const value: unknown = Reflect.get(check, field);
	return { ...change, value: key === undefined ? value : Reflect.get(value as object, key) };
}

/** What of a record goes into a file. */
export function contentOf(check: StoredCheck): CheckContent {
	const { schemaVersion: _version, id: _id, revision: _revision, ...content } = check;
	return content;
}
