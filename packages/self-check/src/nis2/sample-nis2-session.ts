import type { FactValue } from '@it-kompass/schema';
import type { Place } from '../flow/place.svelte.ts';
import { sampleProfile } from '../profile/sample-profile.ts';
import { CheckRecord } from '../session/check-record.svelte.ts';
import { kurzcheck } from '../session/sample-session.ts';
import { exampleNow } from '../store/example-check.ts';
import { openStore } from '../store/open-store.ts';
import { Nis2Session } from './nis2-session.svelte.ts';
import { sampleNis2 } from './sample-nis2.ts';

/** A check in memory that begins with these facts, at the start of the NIS2 check; `names` are the steps gone to. For tests. */
export async function sampleNis2Session(values: Readonly<Record<string, FactValue>> = {}, from = 'selbstcheck') {
	const names: string[] = [''];
	const place: Place = {
		get name() {
			return names.at(-1) ?? '';
		},
		go: (name) => {
			names.push(name);
		},
		href: (name) => `#${name}`,
	};
	const record = new CheckRecord(
		() => kurzcheck,
		(mode, owner) => openStore({ mode, now: exampleNow, ...owner }),
	);
	await record.begin(false, sampleProfile(values, from));
	const session = new Nis2Session({ nis2: sampleNis2, record: () => record, place, today: () => '2026-11-23' });
	return { session, record, names };
}
