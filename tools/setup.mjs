// Installs what is missing, quietly, then runs the script named as the first argument with the Node that was installed.
// One process starts the other: a shell that ran "node a && node b" would remember where it found the first node.
// Plain JavaScript without imports of its own: it runs before anything is installed,
// and on Node 20, which cannot read TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const isWindows = process.platform === 'win32';
const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const wanted = /^pnpm@(\d+)\.\d+\.\d+$/.exec(packageManager);
if (!wanted) fail(`package.json pins "${packageManager}" as packageManager. Write it as pnpm@12.0.0.`);

const [command, ...before] = hasPnpm(wanted[1]) ? ['pnpm'] : ['npx', '-y', packageManager];
const install = spawnSync(command, [...before, 'install', '--frozen-lockfile'], {
	cwd: root,
	encoding: 'utf8',
	shell: isWindows,
	env: { ...process.env, pnpm_config_confirm_modules_purge: 'false' },
});
if (install.status !== 0) {
	process.stderr.write(`${install.stdout ?? ''}${install.stderr ?? ''}`);
	fail(
		install.error
			? `${command} could not be started (${install.error.message}). Install Node 20 or newer with npm from https://nodejs.org and run the command again.`
			: 'Installing the packages failed; the reason stands above. Check the network connection to the npm registry and run the command again.',
	);
}

const [script, ...rest] = process.argv.slice(2);
if (script !== undefined) runInstalled(script, rest);

/** Runs a script of this folder and ends as it ends. Ctrl-C reaches both; the script decides when to stop. */
function runInstalled(name, args) {
	const installed = `${root}node_modules/.bin/node`;
	const node = existsSync(installed) ? installed : process.execPath;
	const child = spawn(node, [`${root}tools/${name}`, ...args], { cwd: root, stdio: 'inherit' });
	process.on('SIGINT', () => {});
	process.on('SIGTERM', () => child.kill('SIGTERM'));
	child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
	child.on('error', (error) => fail(`${node} could not be started: ${error.message}`));
}

/** Whether PATH holds a pnpm of this major version. Asked outside the project, where pnpm reports itself and not the pin. */
function hasPnpm(major) {
	const { status, stdout } = spawnSync('pnpm', ['--version'], {
		cwd: tmpdir(),
		encoding: 'utf8',
		shell: isWindows,
		timeout: 20_000,
		env: { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' },
	});
	return status === 0 && stdout.trim().startsWith(`${major}.`);
}

function fail(sentence) {
	console.error(sentence);
	process.exit(1);
}
