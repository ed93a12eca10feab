import type { Question, VersionEntry } from '@it-kompass/schema';
import { laterVersions, renamedIn } from './later-versions.ts';

/** Weight of the questions that are the same in both versions, and of all. 0 ≤ same ≤ total. */
export interface ComparableWeight {
	readonly same: number;
	readonly total: number;
}

/**
 * How much of a result can be compared with one of an earlier version. A question is the same if at most its id, its
 * domain or the id of a statement changed.
 *
 * @param questions those of the later version that count, for example the visible ones
 * @returns `null` if the table does not know the earlier version, or nothing is asked
 */
export function comparableWeight(
	questions: readonly Question[],
	from: string,
	versions: readonly VersionEntry[],
): ComparableWeight | null {
	if (questions.length === 0 || !versions.some(({ version }) => version === from)) return null;
	let changed: ReadonlySet<string> = new Set();
	for (const { changes } of laterVersions(versions, from, versions.at(-1)?.version ?? from)) {
		const renamed = renamedIn(changes);
		changed = new Set([
			...[...changed].map((id) => renamed.get(id) ?? id),
			...changes.flatMap((change) =>
				'question' in change && change.kind !== 'antwort-umbenannt' ? [change.question] : [],
			),
		]);
	}
	const weightOf = (some: readonly Question[]) => some.reduce((sum, { weight }) => sum + weight, 0);
	return { same: weightOf(questions.filter(({ id }) => !changed.has(id))), total: weightOf(questions) };
}
