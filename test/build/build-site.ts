import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { siteFiles } from '../budgets/site-files.ts';
import type { ProgramRun, WorkspaceCopy } from './workspace-copy.ts';

const OBSERVER = new URL('observed-process.mjs', import.meta.url).href;

/** Where and when a build believes to run. */
export interface Surroundings {
	/** Time zone, as `TZ` names it. */
	readonly zone: string;
	/** Language of the system, as `LANG` names it. */
	readonly language: string;
	/** Days the clock is off. */
	readonly clockShiftDays: number;
}

/** A site built in a copy of the workspace. */
export interface BuiltSite {
	/** Absolute path of its folder. */
	readonly dist: string;
	/** Path → SHA-256 of the file, in hexadecimal digits. */
	readonly hashes: Readonly<Record<string, string>>;
	/** Peak resident memory of the site's build, in bytes. */
	readonly residentBytes: number;
	/** Catalogue and site together. */
	readonly seconds: number;
}

/** The build in a copy of the workspace ended with an error. */
export class BuildFailedError extends Error {
	override readonly name = 'BuildFailedError';
}

/**
 * Builds catalogue and site in a copy of the workspace.
 *
 * @throws {BuildFailedError} with what the build printed
 */
export function buildSite(copy: WorkspaceCopy, surroundings: Surroundings): BuiltSite {
	const memoryReport = join(copy.root, 'memory.txt');
	const env = envOf(surroundings);
	const catalogue = build(copy, '.', env, 'packages/catalogue/bin/content.ts', 'build');
	const siteEnv = { ...env, MEMORY_REPORT: memoryReport };
	const site = build(copy, 'apps/site', siteEnv, 'node_modules/astro/bin/astro.mjs', 'build');

	const dist = join(copy.root, 'apps/site/dist/');
	return {
		dist,
		hashes: hashesOf(dist, siteFiles(dist)),
		residentBytes: Number(readFileSync(memoryReport, 'utf8')) * 1024,
		seconds: catalogue.seconds + site.seconds,
	};
}

/**
 * Builds embed host and package in a copy of the workspace whose catalogue is built.
 *
 * @returns path in `apps/widget/dist` → SHA-256 of the file, in hexadecimal digits
 * @throws {BuildFailedError} with what the build printed
 */
export function buildWidget(copy: WorkspaceCopy, surroundings: Surroundings): Readonly<Record<string, string>> {
	build(copy, 'apps/widget', envOf(surroundings), 'build/build.ts');
	const dist = join(copy.root, 'apps/widget/dist/');
	const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return hashesOf(dist, entries.map((entry) => relative(dist, join(entry.parentPath, entry.name))).sort());
}

function envOf({ zone, language, clockShiftDays }: Surroundings): NodeJS.ProcessEnv {
	return { TZ: zone, LANG: language, LC_ALL: language, CLOCK_SHIFT_DAYS: String(clockShiftDays) };
}

function build(copy: WorkspaceCopy, folder: string, env: NodeJS.ProcessEnv, ...program: string[]): ProgramRun {
	const run = copy.run(folder, env, 'node', '--import', OBSERVER, ...program);
	if (run.status !== 0) throw new BuildFailedError(`The build failed:\n${run.stdout}${run.stderr}`);
	return run;
}

function hashesOf(dist: string, paths: readonly string[]): Readonly<Record<string, string>> {
	const sha256 = (path: string) =>
		createHash('sha256')
			.update(readFileSync(join(dist, path)))
			.digest('hex');
	return Object.fromEntries(paths.map((path) => [path, sha256(path)]));
}
