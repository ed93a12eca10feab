import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';

/** A program that runs until it is told to end. */
export interface OwnProcess {
	/** Ends it and all it has started; resolves when it is gone. */
	end(): Promise<void>;
	/** The same at once and without a chance to tidy up, for when this process itself has to go. */
	kill(): void;
}

/** Where a program runs and what it writes to. */
export interface ProcessPlace {
	readonly folder: string;
	/** File that gets what it prints, added at the end. */
	readonly log: string;
	readonly env?: NodeJS.ProcessEnv;
}

/** Starts a program in a process group of its own. */
export function startProcess(program: string, args: readonly string[], { folder, log, env }: ProcessPlace): OwnProcess {
	const file = openSync(log, 'a');
	const child = spawn(program, args, {
		cwd: folder,
		env: { ...process.env, ...env },
		detached: true,
		stdio: ['ignore', file, file],
	});
	closeSync(file);
	const gone = once(child, 'exit');

	function signal(name: NodeJS.Signals): void {
		if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, name);
	}

	return {
		async end() {
			signal('SIGTERM');
			await gone;
		},
		kill: () => signal('SIGKILL'),
	};
}

/** Runs a program to its end and returns what it printed. @throws {Error} with what it complained about */
export function runProgram(program: string, args: readonly string[], input = ''): string {
	const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', input });
	if (status !== 0) throw new Error(`"${program} ${args.join(' ')}" failed: ${error?.message ?? stdout + stderr}`);
	return stdout;
}
