import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
	const env = {
		TZ: surroundings.zone,
		LANG: surroundings.language,
		LC_ALL: surroundings.language,
		CLOCK_SHIFT_DAYS: String(surroundings.clockShiftDays),
	};
	const start = ['--import', OBSERVER];
	const catalogue = copy.run('.', env, 'node', ...start, 'packages/catalogue/bin/content.ts', 'build');
	refuseFailed(catalogue);
	const siteEnv = { ...env, MEMORY_REPORT: memoryReport };
	const site = copy.run('apps/site', siteEnv, 'node', ...start, 'node_modules/astro/bin/astro.mjs', 'build');
	refuseFailed(site);

	const dist = join(copy.root, 'apps/site/dist/');
	const sha256 = (path: string) =>
		createHash('sha256')
			.update(readFileSync(join(dist, path)))
			.digest('hex');
	return {
		dist,
		hashes: Object.fromEntries(siteFiles(dist).map((path) => [path, sha256(path)])),
		residentBytes: Number(readFileSync(memoryReport, 'utf8')) * 1024,
		seconds: catalogue.seconds + site.seconds,
	};
}

function refuseFailed({ status, stdout, stderr }: ProgramRun): void {
	if (status !== 0) throw new BuildFailedError(`The build failed:\n${stdout}${stderr}`);
}
