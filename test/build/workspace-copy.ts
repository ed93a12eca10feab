import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the workspace, with a slash at the end. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

const BIN = 'node_modules/.bin';

/** What is installed, built, measured or local. */
const NOT_COPIED = new Set([
	'node_modules',
	'.git',
	'dist',
	'dist-desk',
	'.turbo',
	'.astro',
	'.vitest',
	'.stryker-tmp',
	'reports',
	'test-results',
	'playwright-report',
]);

const OF_TEST_RUNNER = /^(NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|VITEST.*|TURBO_HASH)$/;

/** What a program answered. */
export interface ProgramRun {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
	readonly seconds: number;
}

/** A program that was to prepare the copy ended with an error. */
export class WorkspaceCopyError extends Error {
	override readonly name = 'WorkspaceCopyError';
}

/**
 * A copy of the workspace in a temporary folder, with packages of its own and without anything built.
 *
 * The packages come from pnpm's store. They must not be linked from the original: pnpm puts what it runs in right, and
 * would write through such a link.
 */
export class WorkspaceCopy {
	readonly #parent: string;
	readonly root: string;

	/**
	 * @param folder path inside the temporary folder, so that copies can have paths of different length
	 * @param source absolute path of the workspace to copy, with a slash at the end
	 * @throws {WorkspaceCopyError} if the packages cannot be installed
	 */
	constructor(folder: string, source: string = ROOT) {
		this.#parent = realpathSync(mkdtempSync(join(tmpdir(), 'itk-copy-')));
		this.root = join(this.#parent, folder);
		mkdirSync(this.root, { recursive: true });
		const filter = (path: string) => !NOT_COPIED.has(basename(path));
		for (const name of readdirSync(source).filter(filter)) {
			cpSync(source + name, join(this.root, name), { recursive: true, verbatimSymlinks: true, filter });
		}
		this.#prepare('git', 'init', '--quiet');
		this.#prepare('pnpm', 'install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts');
	}

	#prepare(program: string, ...args: string[]): void {
		const { status, stdout, stderr } = this.run('.', {}, program, ...args);
		if (status === 0) return;
		this.remove();
		throw new WorkspaceCopyError(
			`"${program} ${args.join(' ')}" failed in a copy of the workspace:\n${stdout}${stderr}`,
		);
	}

	/** Runs a program of the workspace in a folder of the copy and waits for its end. */
	run(folder: string, env: NodeJS.ProcessEnv, program: string, ...args: string[]): ProgramRun {
		const start = performance.now();
		const { status, stdout, stderr, error } = spawnSync(program, args, {
			cwd: join(this.root, folder),
			encoding: 'utf8',
			env: {
				...outsideTests(process.env),
				PATH: [join(this.root, BIN), join(ROOT, BIN), process.env.PATH].join(delimiter),
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

/** The environment without what the test runner puts there. With its `NODE_ENV`, Vite would not build for production. */
function outsideTests(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_TEST_RUNNER.test(name)));
}
