import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute path of the workspace, with a slash at the end. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the project: its path from the root, with forward slashes, and its text. */
export interface ProjectFile {
	readonly path: string;
	readonly text: string;
}

/** Folders that hold what is installed, built, measured or planted. */
const LEFT_OUT = new Set([
	'node_modules',
	'dist',
	'dist-desk',
	'fixtures',
	'reports',
	'test-results',
	'playwright-report',
	'.git',
	'.astro',
	'.svelte-kit',
	'.turbo',
	'.vitest',
	'.stryker-tmp',
]);

/** All files we write ourselves whose path from the root matches, sorted by path. Links are left out. */
export function projectFiles(pattern: RegExp): ProjectFile[] {
	return paths('')
		.filter((path) => pattern.test(path))
		.sort()
		.map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
}

function paths(folder: string): string[] {
	return readdirSync(ROOT + folder, { withFileTypes: true }).flatMap((entry) => {
		if (entry.isFile()) return [folder + entry.name];
		return entry.isDirectory() && !LEFT_OUT.has(entry.name) ? paths(`${folder}${entry.name}/`) : [];
	});
}
