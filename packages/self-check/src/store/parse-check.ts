import { type StoredCheck, storedCheck1Schema, storedCheckSchema } from '@it-kompass/schema/stored';

/** A record that fits, as a plain copy; or where it does not fit. */
export type ParsedCheck =
	| { readonly ok: true; readonly check: StoredCheck }
	| { readonly ok: false; readonly reason: string };

/**
 * Parses one record as it came out of the browser. Never throws.
 *
 * Stricter than the schema in one point: an own key `__proto__`, which Zod leaves out silently, is refused.
 */
export function parseCheck(raw: unknown): ParsedCheck {
	try {
		const forbidden = forbiddenKeyPath(raw);
		if (forbidden !== null) return { ok: false, reason: forbidden };
		const parsed = storedCheckSchema.safeParse(raw);
		if (parsed.success) return { ok: true, check: parsed.data };
		return { ok: false, reason: parsed.error.issues[0]?.path.map(String).join('.').slice(0, 80) || 'record' };
	} catch {
		return { ok: false, reason: 'record' };
	}
}

/**
 * The record a browser still holds of a release before the kept Kurzcheck, as today's. Anything else comes back as it is,
 * also what is broken: it goes to the quarantine when it is read.
 */
export function migratedCheck(raw: unknown): unknown {
	try {
		const parsed = forbiddenKeyPath(raw) === null ? storedCheck1Schema.safeParse(raw) : null;
		return parsed?.success ? { ...parsed.data, schemaVersion: 2, kurzcheck: null } : raw;
	} catch {
		return raw;
	}
}

/** A record has four levels of objects; deeper ones fail the schema anyway. */
function forbiddenKeyPath(value: unknown, path = '', depth = 0): string | null {
	if (typeof value !== 'object' || value === null || depth > 3) return null;
	if (Object.hasOwn(value, '__proto__')) return `${path}__proto__`;
	if (depth === 3) return null;
	for (const key of depth === 0 ? ['answers', 'facts', 'kurzcheck'] : Object.keys(value)) {
		const found = forbiddenKeyPath((value as Record<string, unknown>)[key], `${path}${key}.`, depth + 1);
		if (found !== null) return found;
	}
	return null;
}

/** The check that counts: the highest revision, whatever the clocks said; among equals the last id. `null` for none. */
export function newestCheck(checks: readonly StoredCheck[]): StoredCheck | null {
	return checks.reduce<StoredCheck | null>((newest, check) => {
		if (newest === null || check.revision > newest.revision) return check;
		return check.revision === newest.revision && check.id > newest.id ? check : newest;
	}, null);
}
