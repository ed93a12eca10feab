import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answers, CheckContext } from '@it-kompass/schema';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('personas/', import.meta.url));

/** A figure of the result that was worked out by hand, with the arithmetic in a comment above it. */
export interface Assertion {
	/** As `figureAt` reads it. */
	readonly path: string;
	readonly equals: unknown;
}

/** A described, fictional company and how it answers. */
export interface Persona {
	/** File name without its ending. */
	readonly id: string;
	/** German, for editors. */
	readonly description: string;
	readonly context: CheckContext;
	readonly answers: Answers;
	readonly assertions: readonly Assertion[];
}

/** All personas, by id. */
export function readPersonas(): readonly Persona[] {
	return readdirSync(FOLDER)
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => ({ id: name.slice(0, -'.yaml'.length), ...parse(readFileSync(FOLDER + name, 'utf8')) }));
}
