import type { StoredCheck } from '@it-kompass/schema/stored';
import { applyChanges, type FieldChange } from './change.ts';
import { parseCheck } from './parse-check.ts';

/** A change that leaves a valid record, with plain copies of its values, and that record; or why it is refused. */
export type CheckedChange =
	| { readonly ok: true; readonly change: FieldChange; readonly check: StoredCheck }
	| { readonly ok: false; readonly code: 'not-begun' | 'invalid' };

/** Refuses what could not be read back. The copies make it safe to hand in a proxy or to change the value afterwards. */
export function checkChange(shown: StoredCheck | null, change: FieldChange): CheckedChange {
	if (shown === null) return { ok: false, code: 'not-begun' };
	const parsed = parseCheck(applyChanges(shown, [change], shown.revision));
	if (!parsed.ok) return { ok: false, code: 'invalid' };
	return { ok: true, change: copied(change, parsed.check), check: parsed.check };
}

function copied(change: FieldChange, check: StoredCheck): FieldChange {
	const [field, key] = change.path;
	const value: unknown = Reflect.get(check, field);
	return { ...change, value: key === undefined ? value : Reflect.get(value as object, key) };
}
