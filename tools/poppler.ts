import { spawnSync } from 'node:child_process';
import { aptGet } from './run-installer.ts';

/** Programs that read a printed PDF back: its words, and a picture of each page. */
const PROGRAMS = ['pdftotext', 'pdftoppm'];

/** What to do when Poppler could not be found or installed. */
export const NO_POPPLER =
	'No Poppler was found, which reads printed pages back. Install it (Debian, Ubuntu: apt-get install poppler-utils). – ' +
	'Es fehlt Poppler, das gedruckte Seiten liest: Bitte installieren Sie poppler-utils.';

/** Whether the programs of Poppler are on this machine. */
export function hasPoppler(): boolean {
	return PROGRAMS.every((program) => spawnSync(program, ['-v']).error === undefined);
}

/** The same, after trying to install it from the system's packages where that needs no password. */
export function ensurePoppler(): boolean {
	if (hasPoppler()) return true;
	const apt = aptGet();
	apt?.('update');
	return apt?.('install', '-y', 'poppler-utils') === true && hasPoppler();
}
