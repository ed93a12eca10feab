import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { CHILD_ENV, ROOT } from './child-env.ts';
import { portFrom } from './port-from.ts';
import { servePartner } from './serve-partner.ts';

const verbose = process.argv.includes('--verbose');
const port = portFrom(process.env.PORT);
if (port === null) {
	console.error(`PORT is "${process.env.PORT}". Set it to a whole number from 1 to 65533, or leave it out.`);
	process.exit(1);
}

if (process.stderr.isTTY && !verbose) console.error('Building the site. The first time takes about a minute.');
const build = spawnSync('turbo', ['run', 'build', '--filter=@it-kompass/site', '--filter=@it-kompass/widget'], {
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

const embedPort = port + 1;
const partnerPort = port + 2;
const embed = `http://localhost:${embedPort}`;
const servers = [
	serve('apps/site/dist', port, '--embed-host', embed),
	serve('apps/widget/dist/host', embedPort, '--embed'),
];
const partner = servePartner(partnerPort, { embed, site: `http://localhost:${port}` });
partner.once('listening', () => console.log(`A partner's page is ready at http://localhost:${partnerPort}.`));
partner.once('error', () => console.error(`Port ${partnerPort} is taken, so the partner's page is not shown.`));

/** A server with production headers. When one ends, everything ends. */
function serve(folder: string, at: number, ...more: string[]): ChildProcess {
	const server = spawn('node', ['packages/hosting/bin/serve.ts', folder, '--port', String(at), ...more], {
		cwd: ROOT,
		env: CHILD_ENV,
		stdio: 'inherit',
	});
	server.once('error', (error) => {
		console.error(`The server could not be started: ${error.message}`);
		process.exit(1);
	});
	server.once('exit', (code) => {
		stop('SIGTERM');
		process.exit(code ?? 0);
	});
	return server;
}

function stop(signal: NodeJS.Signals): void {
	for (const server of servers) server.kill(signal);
}

// The terminal sends Ctrl+C to all; a plain kill reaches only this process, so it is passed on.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal));
