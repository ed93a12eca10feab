import { spawn, spawnSync } from 'node:child_process';
import { CHILD_ENV, ROOT } from './child-env.ts';
import { portFrom } from './port-from.ts';

const verbose = process.argv.includes('--verbose');
const port = portFrom(process.env.PORT);
if (port === null) {
	console.error(`PORT is "${process.env.PORT}". Set it to a whole number from 1 to 65535, or leave it out.`);
	process.exit(1);
}

if (process.stderr.isTTY && !verbose) console.error('Building the site. The first time takes about a minute.');
const build = spawnSync('turbo', ['run', 'build', '--filter=@it-kompass/site'], {
	cwd: ROOT,
	env: CHILD_ENV,
	encoding: 'utf8',
	shell: process.platform === 'win32',
	stdio: verbose ? 'inherit' : 'pipe',
	maxBuffer: 64 * 1024 * 1024,
});
if (build.signal === 'SIGINT' || build.signal === 'SIGTERM') process.exit(0);
if (build.status !== 0) {
	process.stderr.write(`${build.stdout ?? ''}${build.stderr ?? ''}`);
	console.error('The site could not be built; the reason stands above.');
	process.exit(1);
}

const server = spawn('node', ['packages/hosting/bin/serve.ts', 'apps/site/dist', '--port', String(port)], {
	cwd: ROOT,
	env: CHILD_ENV,
	stdio: 'inherit',
});
// The terminal sends Ctrl+C to both; a plain kill reaches only this process, so it is passed on.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.once('error', (error) => {
	console.error(`The server could not be started: ${error.message}`);
	process.exit(1);
});
server.once('exit', (code) => process.exit(code ?? 0));
