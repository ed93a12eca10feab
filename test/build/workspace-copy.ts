import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the workspace, with a slash at the end. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

/** What is built, measured or local. */
const NOT_COPIED = new Set([
	'.git',
	'dist',
	'.turbo',
	'.astro',
	'.vite',
	'.vitest',
	'.stryker-tmp',
	'reports',
	'test-results',
	'playwright-report',
]);

/** What a program answered. */
export interface ProgramRun {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
	readonly seconds: number;
}

/**
 * A copy of the workspace in a temporary folder, without anything built. Installed packages are linked, not copied:
 * links between the workspace's own packages lead into the copy, those to packages of others to where they are.
 *
 * Other than for tests, nobody should work in it: `remove` deletes it.
 */
export class WorkspaceCopy {
	readonly #parent: string;
	readonly root: string;

	/** @param folder path inside the temporary folder, so that copies can have paths of different length */
	constructor(folder: string) {
		this.#parent = realpathSync(mkdtempSync(join(tmpdir(), 'itk-copy-')));
		this.root = join(this.#parent, folder);
		mkdirSync(this.root, { recursive: true });
		for (const name of readdirSync(ROOT)) {
			if (name === 'node_modules' || NOT_COPIED.has(name)) continue;
			cpSync(ROOT + name, join(this.root, name), { recursive: true, verbatimSymlinks: true, filter: isCopied });
		}
		symlinkSync(`${ROOT}node_modules`, join(this.root, 'node_modules'), 'junction');
		this.run('.', {}, 'git', 'init', '--quiet');
	}

	/** Runs a program of the workspace in a folder of the copy and waits for its end. */
	run(folder: string, env: NodeJS.ProcessEnv, program: string, ...args: string[]): ProgramRun {
		const start = performance.now();
		const { status, stdout, stderr, error } = spawnSync(program, args, {
			cwd: join(this.root, folder),
			encoding: 'utf8',
			env: {
				...process.env,
				PATH: `${ROOT}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`,
				ASTRO_TELEMETRY_DISABLED: '1',
				TURBO_TELEMETRY_DISABLED: '1',
				NO_COLOR: '1',
				...env,
			},
			shell: process.platform === 'win32',
			maxBuffer: 64 * 1024 * 1024,
		});
		if (error) throw error;
		return { status, stdout, stderr, seconds: (performance.now() - start) / 1000 };
	}

	/** Deletes the copy. */
	remove(): void {
		rmSync(this.#parent, { recursive: true });
	}
}

/** Inside node_modules only links and program starters are copied; what tools keep there is left behind. */
function isCopied(path: string): boolean {
	if (NOT_COPIED.has(basename(path))) return false;
	return !/\/node_modules\/\.(?!bin\b)/.test(path.replaceAll('\\', '/')) || lstatSync(path).isSymbolicLink();
}
