import { isAbsolute, join, relative, resolve } from 'node:path';

/** The world around a command: everything it may not find out by itself. */
export interface Session {
	/** Absolute path of the repository. */
	readonly repository: string;
	/** Absolute path paths in options start from. */
	readonly workingFolder: string;
	/** Calendar day, `YYYY-MM-DD`. */
	readonly today: string;
	readonly isGithub: boolean;
	readonly print: (text: string) => void;
	/** Asks the person at the terminal; `null` when the input ends. Missing where nobody can answer. */
	readonly ask?: ((question: string) => Promise<string | null>) | undefined;
	/** The way to the network. */
	readonly request: typeof fetch;
}

/** A call that cannot be carried out as written. The message is German, for the person at the keyboard. */
export class SessionError extends Error {
	override readonly name = 'SessionError';
}

/** The content folder and how problems call it: relative to the repository where possible, else as given. */
export function contentFolder(session: Session, given: string | undefined): { folder: string; label: string } {
	const folder = given === undefined ? join(session.repository, 'content') : resolve(session.workingFolder, given);
	const inside = relative(session.repository, folder).replaceAll('\\', '/');
	const isInside = inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
	return { folder, label: isInside ? inside : folder };
}
