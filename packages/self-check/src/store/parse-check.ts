import { type StoredCheck, storedCheckSchema } from '@it-kompass/schema/stored';

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

/** Way to an own key `__proto__`, or `null`. A record has four levels of objects; deeper ones fail the schema anyway. */
export function forbiddenKeyPath(value: unknown, path = '', depth = 0): string | null {
	if (typeof value !== 'object' || value === null || depth > 3) return null;
	if (Object.hasOwn(value, '__proto__')) return `${path}__proto__`;
	if (depth === 3) return null;
	for (const key of depth === 0 ? ['answers', 'facts', 'profile', 'kurzcheck'] : Object.keys(value)) {
		const found = forbiddenKeyPath((value as Record<string, unknown>)[key], `${path}${key}.`, depth + 1);
		if (found !== null) return found;
	}
	return null;
}

/** The one written last first: by revision, whatever the clocks said; among equals by id. */
export function newestFirst(checks: readonly StoredCheck[]): readonly StoredCheck[] {
	return [...checks].sort((a, b) => b.revision - a.revision || (a.id < b.id ? 1 : -1));
}

/** True if the visitor has said nothing yet, so that nothing is lost with it. */
export function isUnsaid({ answers, profile, kurzcheck }: StoredCheck): boolean {
	return kurzcheck === null && Object.keys(answers).length + Object.keys(profile).length === 0;
}
