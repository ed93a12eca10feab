import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the package as it was built. */
export const PACKAGE: string = fileURLToPath(new URL('../../apps/widget/dist/package/', import.meta.url));

const PAGES = fileURLToPath(new URL('fixtures/partner/', import.meta.url));
const TOOLS = ['..', '../..'].map((folder) => fileURLToPath(new URL(`${folder}/node_modules/.bin`, import.meta.url)));

/** Set by pnpm and Vitest for themselves; a partner's npm and Vite know nothing of it. */
const OF_RUNNERS = /^(npm_|pnpm_|NODE_ENV$|VITEST|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/i;

/** A program a partner would run ended with an error. */
export class PartnerProjectError extends Error {
	override readonly name = 'PartnerProjectError';
}

/** A file of the tarball: its path in the package and its size in bytes. */
export interface PackedFile {
	readonly path: string;
	readonly size: number;
}

/** A packed package. */
export interface PackedPackage {
	/** Absolute path of the tarball. */
	readonly tarball: string;
	readonly files: readonly PackedFile[];
}

/**
 * Packs the package in a folder as it would be published.
 *
 * @param into absolute path of a folder that is there, for the tarball
 * @throws {PartnerProjectError} if it cannot be packed
 */
export function packWidget(folder: string, into: string): PackedPackage {
	const answer = runProgram(folder, into, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', into);
	const [{ filename, files }] = JSON.parse(answer);
	return { tarball: join(into, filename), files };
}

/** A partner's project in a temporary folder, with our package in it as he gets it: packed, then installed without a network. */
export class PartnerProject {
	readonly root: string = realpathSync(mkdtempSync(join(tmpdir(), 'itk-partner-')));
	readonly packed: PackedPackage;

	/** @throws {PartnerProjectError} if the package cannot be packed or installed */
	constructor() {
		mkdirSync(join(this.root, 'tarball'));
		this.packed = packWidget(PACKAGE, join(this.root, 'tarball'));
		cpSync(PAGES, this.root, { recursive: true });
		const dependencies = { '@it-kompass/widget': `file:${this.packed.tarball}` };
		writeFileSync(join(this.root, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
		this.run('npm', 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund');
	}

	/** Copies the application, builds the pages, and returns the absolute path of what was built. */
	build(): string {
		this.run('node_modules/.bin/it-kompass-widget', 'copy', 'public/it-selbstcheck');
		this.run('vite', 'build', '--logLevel', 'warn');
		return join(this.root, 'dist/');
	}

	/**
	 * Runs a program in the project and waits for its end. Returns what it printed.
	 *
	 * @throws {PartnerProjectError} with everything it printed, if it fails
	 */
	run(program: string, ...args: string[]): string {
		return runProgram(this.root, this.root, program, ...args);
	}

	/** Deletes the project. */
	remove(): void {
		rmSync(this.root, { recursive: true });
	}
}

function runProgram(folder: string, home: string, program: string, ...args: string[]): string {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_RUNNERS.test(name)));
	const { status, stdout, stderr, error } = spawnSync(program, args, {
		cwd: folder,
		encoding: 'utf8',
		env: {
			...env,
			PATH: [...TOOLS, env.PATH].join(delimiter),
			npm_config_cache: join(home, '.npm'),
			npm_config_update_notifier: 'false',
		},
		shell: process.platform === 'win32',
	});
	if (error) throw error;
	if (status !== 0) throw new PartnerProjectError(`"${program} ${args.join(' ')}" failed:\n${stdout}${stderr}`);
	return stdout;
}
