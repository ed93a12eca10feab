#!/usr/bin/env node
import { join } from 'node:path';
import { runContent } from '../src/cli/run-content.ts';

process.exitCode = await runContent(process.argv.slice(2), {
	repository: join(import.meta.dirname, '../../..'),
	workingFolder: process.cwd(),
	today: new Date().toISOString().slice(0, 10),
	isGithub: process.env.GITHUB_ACTIONS === 'true',
	print: (text) => process.stdout.write(text),
});
