import type { VersionEntry } from '@it-kompass/schema';

/** Two made-up versions after the first, with every way a questionnaire can change. For tests. */
export const SAMPLE_VERSIONS: readonly VersionEntry[] = [
	{ version: '1.0.0', published: '2026-01-01', changes: [] },
	{
		version: '1.1.0',
		published: '2026-06-01',
		changes: [
			{ kind: 'frage-neu', question: 'H9' },
			{ kind: 'frage-umbenannt', from: 'A1', to: 'A8' },
			{ kind: 'frage-verschoben', from: 'C2', to: 'E8' },
			{ kind: 'antwort-neu', question: 'B1', option: 'trifft-nicht-zu' },
			{ kind: 'antwort-umbenannt', question: 'B2', from: 'selten', to: 'jaehrlich' },
			{ kind: 'bedingung', question: 'D1' },
		],
	},
	{
		version: '2.0.0',
		published: '2027-01-01',
		changes: [
			{ kind: 'frage-entfernt', question: 'G1', text: 'Wie alt sind Ihre Server?' },
			{ kind: 'antwort-entfernt', question: 'B1', option: 'zuruf', text: 'Auf Zuruf.' },
			{ kind: 'antwort-neu', question: 'B1', option: 'anruf' },
			{ kind: 'gewicht', question: 'D2' },
			{ kind: 'pflicht', question: 'D3' },
			{ kind: 'antwortart', question: 'F1', rev: 2 },
			{ kind: 'skala-umgekehrt', question: 'F2', rev: 2 },
			{ kind: 'bedeutung', question: 'F3', rev: 2 },
			{ kind: 'frage-umbenannt', from: 'A8', to: 'A9' },
		],
	},
];
