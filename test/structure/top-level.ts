/** What lies in the root of the project: rooms, and the files that tools look for there and nowhere else. */
const TOP_LEVEL: ReadonlySet<string> = new Set([
	'apps',
	'content',
	'packages',
	'test',
	'tools',
	'LICENSE',
	'README.md',
	'biome.json',
	'package.json',
	'pnpm-lock.yaml',
	'pnpm-workspace.yaml',
	'turbo.json',
]);

/** What is installed there and written down nowhere. */
const INSTALLED = 'node_modules';

/** What does not belong in the root, and what is gone from it, one sentence each. Names with a dot belong to tools. */
export function topLevelFaults(names: readonly string[]): readonly string[] {
	const shown = names.filter((name) => !name.startsWith('.') && name !== INSTALLED);
	const strange = shown.filter((name) => !TOP_LEVEL.has(name));
	const gone = [...TOP_LEVEL].filter((name) => !shown.includes(name));
	return [
		...strange.map((name) => `${name} lies in the root; put it into one of the rooms`),
		...gone.map((name) => `${name} is gone from the root`),
	];
}
