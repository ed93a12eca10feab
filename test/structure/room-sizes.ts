/** Most source files one folder holds before it is divided. Tests and fixtures are not counted. */
const MAX_FILES = 25;

/** Between these many lines lies the median of all source files: enough to say something, little enough to be read at once. */
const MEDIAN_LINES = { least: 40, most: 65 } as const;

const SOURCE = /\.(ts|mjs|js|svelte|astro)$/;
const TEST = /\.(test|spec)\.ts$/;

/** Folders that hold more than that, each with the reason. A folder that has become smaller is struck off. */
export const LARGE_FOLDERS: Readonly<Record<string, string>> = {
	'apps/site/src/components': 'one file per visible part of a page, read by name',
	'apps/site/src/lib': 'one file per fact a page shows; to be divided by kind of page',
	'apps/widget/src/embed': 'the page in the frame, one mode or one message per file',
	'packages/catalogue/src': 'readers of content, one file per kind of content',
	'packages/catalogue/src/rules': 'one rule per file, read by name',
	'packages/schema/src': 'one shape per file; has no other folder',
	'packages/self-check/src/funding': 'to be divided into asking, finding and showing',
	'packages/self-check/src/nis2': 'to be divided into asking, knowing and showing',
	'packages/self-check/src/result': 'to be divided by what stands on the screen and what on paper',
	'packages/self-check/src/screens': 'one screen or part of one per file',
	'packages/self-check/src/store': 'one format or one kind of storage per file',
	'packages/ui/src': 'one part per file; the door lists them all',
};

/** Whether length and number of a file count: source of ours, and no test. */
export function isSource(path: string): boolean {
	return SOURCE.test(path) && !TEST.test(path);
}

/** Lines of a text; the end of the last line does not begin another. */
export function lineCount(text: string): number {
	return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** What is wrong with the median of the lengths, one sentence or none. */
export function medianFaults(lengths: readonly number[]): readonly string[] {
	const sorted = [...lengths].sort((a, b) => a - b);
	const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
	const { least, most } = MEDIAN_LINES;
	if (middle < least)
		return [`Half of all files have ${middle} lines or fewer, below ${least}; join what belongs together`];
	if (middle > most) return [`Half of all files have ${middle} lines or more, above ${most}; split by what they do`];
	return [];
}

/**
 * Folders with too many source files and no reason for it, and reasons that no folder needs any more, one sentence each.
 *
 * @param paths all files, relative to the root
 */
export function folderFaults(
	paths: readonly string[],
	reasons: Readonly<Record<string, string>> = LARGE_FOLDERS,
): readonly string[] {
	const counts = new Map<string, number>();
	for (const path of paths.filter(isSource)) {
		const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	const large = [...counts].filter(([, count]) => count > MAX_FILES);
	const names = new Set(large.map(([folder]) => folder));
	return [
		...large
			.filter(([folder]) => !reasons[folder])
			.map(([folder, count]) => `${folder} holds ${count} source files, more than ${MAX_FILES}; divide it`),
		...Object.keys(reasons)
			.filter((folder) => !names.has(folder))
			.map((folder) => `${folder} needs no reason any more; strike it off`),
	];
}
