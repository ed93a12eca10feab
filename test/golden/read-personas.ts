import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import catalogue from '@it-kompass/catalogue/de/catalogue.json' with { type: 'json' };
import type { Answers, CheckContext } from '@it-kompass/schema';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('personas/', import.meta.url));
const VERSIONS: readonly string[] = catalogue.versions.map(({ version }) => version);

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
	/** How it answers the questionnaire as it stands. */
	readonly answers: Answers;
	/** How it answered each version that the table knows. */
	readonly answersIn: (version: string) => Answers;
	readonly assertions: readonly Assertion[];
}

/** As a file holds it: answers to 1.0.0, and by later version the ones that are new or different since. */
interface PersonaFile extends Omit<Persona, 'id' | 'answersIn'> {
	readonly later?: Readonly<Record<string, Answers>>;
}

/** All personas, by id. */
export function readPersonas(): readonly Persona[] {
	return readdirSync(FOLDER)
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => {
			const { later = {}, answers, ...persona }: PersonaFile = parse(readFileSync(FOLDER + name, 'utf8'));
			const answersIn = (version: string) =>
				Object.assign(
					{},
					answers,
					...VERSIONS.slice(0, VERSIONS.indexOf(version) + 1).map((earlier) => later[earlier]),
				) as Answers;
			return { id: name.slice(0, -'.yaml'.length), ...persona, answers: answersIn(catalogue.version), answersIn };
		});
}
