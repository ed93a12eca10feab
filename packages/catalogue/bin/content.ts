#!/usr/bin/env node
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { runContent } from '../src/cli/run-content.ts';

/** One line from the terminal; `null` on Ctrl+C and Ctrl+D. */
async function ask(question: string): Promise<string | null> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const closed = new Promise<null>((resolve) => terminal.once('close', () => resolve(null)));
	const answer = await Promise.race([terminal.question(question), closed]);
	terminal.close();
	return answer;
}

process.exitCode = await runContent(process.argv.slice(2), {
	repository: join(import.meta.dirname, '../../..'),
	workingFolder: process.cwd(),
	today: new Date().toISOString().slice(0, 10),
	isGithub: process.env.GITHUB_ACTIONS === 'true',
	ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
	request: fetch,
	print: (text) => process.stdout.write(text),
});
