import type { FactValue, StoredProfile } from '@it-kompass/schema';

/** A stored profile with these values, all said at one time. For tests. */
export function sampleProfile(values: Readonly<Record<string, FactValue>>, from = 'selbstcheck'): StoredProfile {
	const at = '2026-11-23T09:30:00.000Z';
	return Object.fromEntries(Object.entries(values).map(([fact, value]) => [fact, { value, from, at }]));
}
