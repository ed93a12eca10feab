import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWordPress, NO_WORDPRESS } from '@it-kompass/tools/wordpress';
import { expect } from '@playwright/test';
import { type OwnProcess, runProgram, startProcess } from './own-process.ts';

/** The administrator. Lives as long as the test. */
export const ADMIN = { name: 'verwaltung', password: 'nur-in-diesem-test' };

const START_LIMIT_MS = 60_000;

/** Requests answered at the same time; the editor asks many at once. */
const WORKERS = '4';

/** A WordPress of our own: files, database and web server in one temporary folder, and no service of the machine. */
export interface WordPress {
	/** Address without a slash at the end. */
	readonly url: string;
	/** Everything PHP and WordPress complained about so far, one line each, without time. */
	complaints(): readonly string[];
	/** Options whose name or value speaks of the plugin, as `name: value`. Left out: what WordPress caches, and its list of plugins switched off last week. */
	optionsOfPlugin(): readonly string[];
	/** Sends a Content-Security-Policy with every page for visitors, as an operator might; none if it is empty. */
	sendPolicy(policy: string): void;
	/** Ends database and web server and deletes the folder. */
	stop(): Promise<void>;
}

/**
 * Unpacks, starts and installs WordPress.
 *
 * @param port free port for its pages
 * @throws {Error} when PHP, MariaDB or WordPress is missing on this machine or does not start, or the port is taken
 */
export async function startWordPress(port: number): Promise<WordPress> {
	const parts = findWordPress();
	if (parts === undefined) throw new Error(NO_WORDPRESS);
	const url = `http://localhost:${port}`;
	const isTaken = await fetch(url).then(
		() => true,
		() => false,
	);
	if (isTaken)
		throw new Error(`Something answers at ${url} already. Set E2E_PORT to a number with two free ports after it.`);
	const folder = mkdtempSync(join(tmpdir(), 'itk-wp-'));
	const site = join(folder, 'usr/share/wordpress');
	const socket = join(folder, 'db.sock');
	const data = `--datadir=${join(folder, 'db')}`;
	const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
	const started: OwnProcess[] = [];
	const start = (program: string, args: readonly string[], env = {}) => {
		started.unshift(startProcess(program, args, { folder, log: join(folder, 'processes.log'), env }));
	};

	const remove = () => rmSync(folder, { recursive: true, force: true });

	async function stop(): Promise<void> {
		for (const one of started) await one.end();
		remove();
		process.off('exit', abandon);
	}

	/** A run that is broken off leaves nothing behind either. */
	function abandon(): void {
		for (const one of started) one.kill();
		remove();
	}

	process.on('exit', abandon);

	try {
		for (const file of parts.packages) runProgram('dpkg-deb', ['--extract', file, folder]);
		writeFileSync(join(site, 'wp-config.php'), configuration(folder, socket));
		const rootWithoutPassword = '--auth-root-authentication-method=normal';
		runProgram(parts.databaseSetup, ['--no-defaults', data, rootWithoutPassword, '--skip-test-db', ...asRoot]);
		writeFileSync(join(folder, 'init.sql'), 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');
		const database = ['--no-defaults', data, `--socket=${socket}`, '--skip-networking', ...asRoot];
		start(parts.database, [...database, `--init-file=${join(folder, 'init.sql')}`]);
		await expect.poll(() => existsSync(socket), { timeout: START_LIMIT_MS }).toBe(true);
		start('php', ['-d', 'sendmail_path=/bin/true', '-S', `localhost:${port}`, '-t', site], {
			PHP_CLI_SERVER_WORKERS: WORKERS,
		});
		await install(url);
	} catch (error) {
		const log = readIfThere(join(folder, 'processes.log'));
		await stop();
		throw new Error(`WordPress did not start. Its processes say:\n${log}`, { cause: error });
	}
	return {
		url,
		complaints: () => linesOf(readIfThere(join(folder, 'debug.log'))),
		optionsOfPlugin: () => askDatabase(socket, OPTIONS_OF_PLUGIN),
		sendPolicy: (policy) => sendPolicy(join(site, 'wp-content/mu-plugins'), policy),
		stop,
	};
}

const OPTIONS_OF_PLUGIN = `SELECT concat(option_name, ': ', option_value) FROM wp_options
	WHERE concat(option_name, option_value) LIKE '%selbstcheck%' AND option_name NOT LIKE '%transient%' AND option_name <> 'recently_activated'`;

function sendPolicy(folder: string, policy: string): void {
	mkdirSync(folder, { recursive: true });
	const send = `header( 'Content-Security-Policy: ${policy}' );`;
	writeFileSync(
		join(folder, 'policy.php'),
		`<?php\nadd_action( 'send_headers', function () { ${policy && send} } );\n`,
	);
}

/** First column of what a query finds. */
function askDatabase(socket: string, query: string): readonly string[] {
	const program = `$db = new mysqli(null, 'root', '', 'wordpress', 0, $argv[1]);
		echo json_encode(array_column($db->query($argv[2])->fetch_all(), 0));`;
	return JSON.parse(runProgram('php', ['-r', program, socket, query]));
}

/** No request leaves the machine, nothing runs by the clock, and every notice of PHP is kept. */
function configuration(folder: string, socket: string): string {
	return `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
}

/** Fills in the form WordPress shows first. */
async function install(url: string): Promise<void> {
	const form = `${url}/wp-admin/install.php`;
	const status = () => fetch(form).then((response) => response.status, String);
	await expect.poll(status, { timeout: START_LIMIT_MS }).toBe(200);
	const body = new URLSearchParams({
		weblog_title: 'Muster-IT (Beispiel)',
		user_name: ADMIN.name,
		admin_password: ADMIN.password,
		admin_password2: ADMIN.password,
		pw_weak: 'on',
		admin_email: 'verwaltung@muster-it.example',
		blog_public: '0',
	});
	const answer = await fetch(`${form}?step=2`, { method: 'POST', body });
	expect(await answer.text()).toContain('Success!');
}

function linesOf(log: string): readonly string[] {
	const lines = log.split('\n').filter((line) => line !== '');
	return lines.map((line) => line.replace(/^\[[^\]]+\] /, ''));
}

function readIfThere(file: string): string {
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
