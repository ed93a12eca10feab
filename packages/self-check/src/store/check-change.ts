import type { StoredCheck } from '@it-kompass/schema/stored';
import { applyChanges, type Change } from './change.ts';
import { contentOf } from './check-content.ts';
import { parseCheck } from './parse-check.ts';

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
