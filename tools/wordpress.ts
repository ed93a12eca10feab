import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { ROOT } from './child-env.ts';
import { aptGet, runInstaller } from './run-installer.ts';

/** Kept between runs; `node_modules` is nobody's source. */
const CACHE = `${ROOT}node_modules/.cache/it-kompass/wordpress`;

const DATABASE = ['/usr/sbin/mariadbd', '/usr/bin/mariadbd'];
const DATABASE_SETUP = '/usr/bin/mariadb-install-db';

/** Programs only: none of these packages starts a service, and a database that runs already is left alone. */
const PROGRAMS = ['php-cli', 'php-mysql', 'mariadb-server-core', 'mariadb-client-core'];

/** Unpacked, never installed: the package of WordPress itself would bring a web server. */
const FILES = ['wordpress', 'libjs-underscore', 'php-getid3'];

/** What a WordPress of one's own is made of on this machine. */
export interface WordPressParts {
	/** Absolute paths of programs. */
	readonly database: string;
	readonly databaseSetup: string;
	/** Debian packages to unpack, absolute paths. */
	readonly packages: readonly string[];
}

/** What to do when WordPress could not be found or installed. */
export const NO_WORDPRESS =
	'PHP, MariaDB or WordPress is missing. "pnpm test:long" gets them from the packages of Debian or Ubuntu, where that needs no password: ' +
	`${PROGRAMS.join(', ')} are installed, ${FILES[0]} is downloaded.`;

/** The parts, if all of them are here. Nothing is installed. */
export function findWordPress(): WordPressParts | undefined {
	const packages = wordPressPackages(CACHE);
	const database = DATABASE.find((path) => existsSync(path));
	if (!packages || database === undefined || !existsSync(DATABASE_SETUP) || !hasPhp()) return undefined;
	return { database, databaseSetup: DATABASE_SETUP, packages };
}

/** Paths of the Debian packages in a folder, sorted; `undefined` while one that WordPress needs is missing. */
export function wordPressPackages(folder: string): readonly string[] | undefined {
	const files = globSync('*.deb', { cwd: folder }).sort();
	const isComplete = FILES.every((name) => files.some((file) => file.startsWith(`${name}_`)));
	return isComplete ? files.map((file) => `${folder}/${file}`) : undefined;
}

/** The same, after installing and downloading what is missing. What the installers print goes to the terminal. */
export function ensureWordPress(): WordPressParts | undefined {
	const found = findWordPress();
	if (found) return found;
	const apt = aptGet();
	apt?.('update');
	apt?.('install', '-y', '--no-install-recommends', '--no-remove', ...PROGRAMS);
	rmSync(CACHE, { recursive: true, force: true });
	mkdirSync(CACHE, { recursive: true });
	runInstaller('apt-get', ['download', ...FILES, ...recommendedTheme()], CACHE);
	return findWordPress();
}

function hasPhp(): boolean {
	return spawnSync('php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);']).status === 0;
}

/** Which theme belongs to WordPress depends on its version. */
function recommendedTheme(): readonly string[] {
	const { stdout } = spawnSync('apt-cache', ['show', '--no-all-versions', 'wordpress'], { encoding: 'utf8' });
	return /^Recommends:.*?(wordpress-theme-\w+)/m.exec(stdout ?? '')?.slice(1) ?? [];
}
