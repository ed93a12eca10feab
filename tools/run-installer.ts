import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { CHILD_ENV, ROOT } from './child-env.ts';

const DOWNLOAD_LIMIT_MS = 240_000;

/** Runs a program that downloads or installs, for at most four minutes. It prints to the terminal and asks nothing. */
export function runInstaller(program: string, args: readonly string[], folder: string = ROOT): boolean {
	const { status } = spawnSync(program, args, {
		cwd: folder,
		env: { ...CHILD_ENV, DEBIAN_FRONTEND: 'noninteractive' },
		stdio: 'inherit',
		timeout: DOWNLOAD_LIMIT_MS,
	});
	return status === 0;
}

/** `apt-get` with the right to install, which says whether it succeeded; `undefined` where there is none, or it needs a password. */
export function aptGet(): ((...args: string[]) => boolean) | undefined {
	const isRoot = process.getuid?.() === 0;
	if (!existsSync('/usr/bin/apt-get')) return undefined;
	if (isRoot) return (...args) => runInstaller('apt-get', args);
	if (!runInstaller('sudo', ['-n', 'true'])) return undefined;
	return (...args) => runInstaller('sudo', ['-n', 'apt-get', ...args]);
}
