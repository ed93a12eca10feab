import { spawnSync } from 'node:child_process';
import { CHILD_ENV, ROOT } from './child-env.ts';

/** Runs a tool of the workspace in its root, printing to the terminal, and says whether it succeeded. */
export function runProgram(program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): boolean {
	const { status, error } = spawnSync(program, args, {
		cwd: ROOT,
		env: { ...CHILD_ENV, ...more },
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (error) console.error(`${program} could not be started: ${error.message}`);
	return status === 0;
}
