import { storedCheck1Schema, storedCheck2Schema } from '@it-kompass/schema/stored-earlier';
import { forbiddenKeyPath } from './parse-check.ts';
import { profileOfFacts } from './profile-of-facts.ts';

/**
 * The record a browser still holds of an earlier release, as today's. Anything else comes back as it is, also what is
 * broken: it goes to the quarantine when it is read.
 */
export function migratedCheck(raw: unknown): unknown {
	try {
		if (forbiddenKeyPath(raw) !== null) return raw;
		const second = storedCheck2Schema.safeParse(raw);
		const parsed = second.success ? second : storedCheck1Schema.safeParse(raw);
		if (!parsed.success) return raw;
		const { facts, ...record } = parsed.data;
		const profile = profileOfFacts(facts, record.updatedAt);
		return { kurzcheck: null, ...record, profile, schemaVersion: 3 };
	} catch {
		return raw;
	}
}
