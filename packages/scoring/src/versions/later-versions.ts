import type { VersionChange, VersionEntry } from '@it-kompass/schema';

/** The entries after `from` up to and including `to`, in their order; none if the table does not know `from`. */
export function laterVersions(versions: readonly VersionEntry[], from: string, to: string): readonly VersionEntry[] {
	const start = versions.findIndex(({ version }) => version === from);
	const end = versions.findIndex(({ version }) => version === to);
	return start === -1 ? [] : versions.slice(start + 1, end + 1);
}

/** Question id before → id after, for questions that were renamed or moved. */
export function renamedIn(changes: readonly VersionChange[]): ReadonlyMap<string, string> {
	return new Map(
		changes.flatMap((change) =>
			change.kind === 'frage-umbenannt' || change.kind === 'frage-verschoben'
				? [[change.from, change.to] as const]
				: [],
		),
	);
}
