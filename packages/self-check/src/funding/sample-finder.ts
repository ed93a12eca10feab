import type { FactValue, FundingCatalogue } from '@it-kompass/schema';
import { PagePlace } from '../flow/place.svelte.ts';
import { fundingQuestions } from '../flow/sample-checks.ts';
import { sampleProfile } from '../profile/sample-profile.ts';
import type { AddressBar } from '../session/address-bar.ts';
import { CheckRecord } from '../session/check-record.svelte.ts';
import { kurzcheck } from '../session/sample-session.ts';
import { hasStoredCheck } from '../store/has-stored-check.ts';
import { openStore } from '../store/open-store.ts';
import { FinderSession } from './finder-session.svelte.ts';
import type { FinderSessionOptions } from './finder-session-options.ts';
import { kurzcheckContext } from './sample-context.ts';

const now = () => new Date('2026-11-23T12:00:00');
const questionnaire = { ...kurzcheck, context: kurzcheckContext };

/** A finder with a real store on 2026-11-23; `written` is the address, its last entry the present one. For tests. */
export async function sampleFinder(
	funding: FundingCatalogue,
	hash = '',
	changes: Partial<FinderSessionOptions> = {},
): Promise<{ readonly session: FinderSession; readonly written: string[] }> {
	const written: string[] = [hash];
	const session = new FinderSession({
		questionnaire,
		now,
		check: fundingQuestions,
		place: new PagePlace(() => recordedBar(written)),
		loadFunding: async () => funding,
		hasStoredCheck,
		openStore: (mode, owner) => openStore({ mode, now, ...owner }),
		...changes,
	});
	await session.start();
	return { session, written };
}

/** Puts a check with these facts onto the device, as an earlier visit left it. For tests. */
export async function keepFacts(facts: Readonly<Record<string, FactValue>>): Promise<void> {
	const record = new CheckRecord(
		() => questionnaire,
		(mode, owner) => openStore({ mode, now, ...owner }),
	);
	await record.begin(true, sampleProfile(facts));
	await record.close();
}

/** An address bar whose fragments are pushed onto a list. */
function recordedBar(written: string[]): AddressBar {
	const note = (_state: unknown, _title: string, address?: string | URL | null) => {
		written.push(String(address ?? '').replace(/^.*#|^[^#]*$/, ''));
	};
	return {
		get location() {
			return {
				href: '',
				hash: `#${(written.at(-1) ?? '').replace(/^#/, '')}`,
				pathname: '/foerdermittel/',
				search: '',
			};
		},
		history: { state: null, pushState: note, replaceState: note },
		addEventListener: () => undefined,
		removeEventListener: () => undefined,
	};
}
