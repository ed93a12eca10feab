import type { Catalogue } from '@it-kompass/schema';
import type { CheckSession } from '../session/check-session.svelte.ts';
import { versionReport } from '../session/version-report.ts';
import { versionSentence } from '../strings/version-de.ts';

/** With which questionnaire the check was begun and how far both can be compared. Loaded only where it was another one. */
export function versionNote(
	{ record, questions }: Pick<CheckSession, 'record' | 'questions'>,
	catalogue: Catalogue,
): string {
	return versionSentence(versionReport(record, catalogue, questions));
}
