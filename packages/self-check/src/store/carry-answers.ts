import type { VersionEntry } from '@it-kompass/schema';
import type { StoredAnswer, StoredCheck } from '@it-kompass/schema/stored';
import { migrateAnswers } from '@it-kompass/scoring';

/** The answers of a check that was begun with an earlier questionnaire, under today's ids. The check stays as it is. */
export function carryAnswers(
	{ answers, questionnaireVersion }: StoredCheck,
	versions: readonly VersionEntry[],
): Readonly<Record<string, StoredAnswer>> {
	return migrateAnswers({ answers }, questionnaireVersion, versions).answers;
}
