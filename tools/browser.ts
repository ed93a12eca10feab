import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { aptGet, runInstaller } from './run-installer.ts';

const INSTALLED = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Folders in which Playwright keeps what it has downloaded, by platform. */
const PLAYWRIGHT_CACHES = [
	process.env.PLAYWRIGHT_BROWSERS_PATH,
	`${homedir()}/.cache/ms-playwright`,
	`${homedir()}/Library/Caches/ms-playwright`,
	`${process.env.LOCALAPPDATA ?? homedir()}/ms-playwright`,
];

const PLAYWRIGHT_BINARIES = [
	'chromium-*/chrome-linux*/chrome',
	'chromium-*/chrome-mac*/*.app/Contents/MacOS/*',
	'chromium-*/chrome-win*/chrome.exe',
];

/**
 * Path of a Chromium on this machine: CHROMIUM_PATH, the system's, then Playwright's own.
 *
 * @returns `undefined` when there is none. A CHROMIUM_PATH that leads nowhere counts as none, so that the mistake shows.
 */
export function findChromium(): string | undefined {
	const named = process.env.CHROMIUM_PATH;
	if (named) return existsSync(named) ? named : undefined;
	return INSTALLED.find((path) => existsSync(path)) ?? findPlaywrightChromium();
}

/**
 * The same, after trying to install one: Playwright's download, then the system's packages where that needs no
 * password. What the installers print goes to the terminal.
 */
export function ensureChromium(): string | undefined {
	if (process.env.CHROMIUM_PATH) return findChromium();
	return findChromium() ?? installed('pnpm', PLAYWRIGHT_INSTALL) ?? installedByApt();
}

/** What to do when no browser could be found or installed. */
export const NO_CHROMIUM =
	'No Chromium was found. Install one (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to its program. – ' +
	'Es fehlt ein Chromium: Bitte installieren Sie es oder nennen Sie sein Programm in CHROMIUM_PATH.';

const PLAYWRIGHT_INSTALL = ['--filter', '@it-kompass/test', 'exec', 'playwright', 'install', 'chromium'];

function findPlaywrightChromium(): string | undefined {
	const folders = PLAYWRIGHT_CACHES.filter((folder) => folder !== undefined && existsSync(folder));
	return folders
		.flatMap((folder) => globSync(PLAYWRIGHT_BINARIES, { cwd: folder }).map((path) => `${folder}/${path}`))
		.sort()
		.at(-1);
}

function installed(command: string, args: readonly string[]): string | undefined {
	return runInstaller(command, args) ? findChromium() : undefined;
}

function installedByApt(): string | undefined {
	const apt = aptGet();
	apt?.('update');
	return apt?.('install', '-y', 'chromium') ? findChromium() : undefined;
}
