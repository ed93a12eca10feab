import { existsSync } from 'node:fs';
import { aptGet } from './run-installer.ts';

/** Firefox ESR of Debian, and what other systems call theirs. The driver needs a released Firefox, not a build of its own. */
const INSTALLED = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** What to do when no Firefox could be found or installed. */
export const NO_FIREFOX =
	'No Firefox was found. "pnpm test:long" installs firefox-esr from Debian where that needs no password; ' +
	'otherwise install one or set FIREFOX_PATH to its program.';

/**
 * Path of a Firefox on this machine: FIREFOX_PATH, then the system's. Nothing is installed.
 *
 * @returns `undefined` when there is none. A FIREFOX_PATH that leads nowhere counts as none, so that the mistake shows.
 */
export function findFirefox(): string | undefined {
	const named = process.env.FIREFOX_PATH;
	if (named) return existsSync(named) ? named : undefined;
	return INSTALLED.find((path) => existsSync(path));
}

/** The same, after installing the one of Debian if there is none. What the installer prints goes to the terminal. */
export function ensureFirefox(): string | undefined {
	if (process.env.FIREFOX_PATH) return findFirefox();
	const found = findFirefox();
	if (found !== undefined) return found;
	const apt = aptGet();
	apt?.('update');
	apt?.('install', '-y', '--no-install-recommends', 'firefox-esr');
	return findFirefox();
}
