import type { Questionnaire } from '@it-kompass/schema';
import { sampleNis2 } from '../nis2/sample-nis2.ts';
import { sampleCatalogue, sampleMeasure, sampleQuestion } from '../sample-catalogue.ts';
import { exampleNow } from '../store/example-check.ts';
import { hasStoredCheck } from '../store/has-stored-check.ts';
import { openStore } from '../store/open-store.ts';
import { CheckSession } from './check-session.svelte.ts';
import type { CheckSessionOptions } from './check-session-options.ts';
import { type RecordedHistory, recordedHistory } from './recorded-history.ts';
import { stepFromName } from './steps.ts';

/** A1, A2 and E1 in the Kurzcheck, E2 only after E1 was answered "rot", E3 only in the full check. For tests. */
export const fullCatalogue = sampleCatalogue(
	[
		sampleQuestion('A1'),
		sampleQuestion('A2', { rev: 2, notApplicable: 'Das gibt es hier nicht.' }),
		sampleQuestion('E1'),
		sampleQuestion('E2', { askIf: { answer: 'E1', in: ['rot'] } }),
		sampleQuestion('E3', { quick: false }),
	],
	[sampleMeasure('tun-a1')],
);

/** Only the questions of the Kurzcheck; what the first page has. For tests. */
export const kurzcheck: Questionnaire = {
	...fullCatalogue,
	domains: fullCatalogue.domains.map((domain) => ({
		...domain,
		questions: domain.questions.filter(({ quick }) => quick),
	})),
};

/** A session with a real store and a history that can be read; `address` is what the visitor opened. For tests. */
export function sampleSession(
	address = '',
	changes: Partial<CheckSessionOptions> = {},
): { readonly session: CheckSession; readonly history: RecordedHistory } {
	const history = recordedHistory({ step: stepFromName(address), returnTo: null });
	const session = new CheckSession({
		mode: 'kurzcheck',
		canKeep: true,
		recipient: null,
		questionnaire: kurzcheck,
		legalAsOf: 'August 2026',
		links: {
			method: '/methodik/',
			glossary: '/glossar/',
			deleted: '/daten-loeschen/',
			nis2: '/nis2-check/',
			funding: '/foerdermittel/',
			measure: (id) => `/massnahmen/${id}/`,
			programme: (id) => `/foerdermittel/${id}/`,
		},
		history: () => history,
		now: exampleNow,
		loadNotes: async () => fullCatalogue,
		loadCatalogue: async () => fullCatalogue,
		loadNis2: async () => sampleNis2,
		loadFunding: async () => ({ asOf: '2026-11-22', programmes: [] }),
		hasStoredCheck,
		openStore: (mode, owner) => openStore({ mode, now: exampleNow, ...owner }),
		...changes,
	});
	return { session, history };
}
