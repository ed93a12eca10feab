import type { Frozen, VersionEntry } from '@it-kompass/schema';
import type { Content } from '../content.ts';
import { freezeQuestionnaire } from './freeze-questionnaire.ts';

/** Two versions of the questionnaire in a row, as they were or are. */
export interface VersionPair {
	readonly before: Frozen;
	readonly after: Frozen;
	/** What the table says about the way from one to the other. */
	readonly entry: VersionEntry;
	/** Place of `entry` in the table. */
	readonly index: number;
}

/** Every two neighbours of the table of which both are known; the newest may be the questionnaire of today, not yet published. */
export function versionPairs(content: Content): VersionPair[] {
	const now = freezeQuestionnaire(content);
	const known = new Map(content.frozen.map(({ id, value }) => [id, value]));
	if (now !== null && !known.has(now.version)) known.set(now.version, now);
	return (content.versions?.value.versions ?? []).flatMap((entry, index, entries) => {
		const before = known.get(entries[index - 1]?.version ?? '');
		const after = known.get(entry.version);
		return before === undefined || after === undefined ? [] : [{ before, after, entry, index }];
	});
}
