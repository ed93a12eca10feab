import * as z from 'zod';

/**
 * A text people read: not empty, no blank ends, at most `max` characters.
 *
 * @param max in Unicode code points, as Zod and JSON Schema count them
 */
export function textSchema(max: number, description: string) {
	return z
		.string({ error: () => `Hier fehlt ein Text. ${description}` })
		.trim()
		.min(1, { error: () => `Der Text ist leer. ${description}` })
		.max(max, {
			error: (issue) =>
				`Der Text hat ${Array.from(String(issue.input)).length} Zeichen, erlaubt sind ${max}. Kürzen Sie ihn oder teilen Sie ihn auf.`,
		})
		.meta({ description });
}

/** Calendar day as `YYYY-MM-DD`. YAML 1.2 reads it as text, which is what we want: a day has no time zone. */
export const dateSchema = z.iso
	.date({
		error: (issue) => `Ein Datum steht als JJJJ-MM-TT, hier steht „${String(issue.input)}“. Beispiel: 2026-11-23`,
	})
	.meta({ description: 'Tag als JJJJ-MM-TT, z. B. 2026-11-23.' });

/** A day, a month or a year, as exact as the source is. Compared as text; the end of a period is the end of its month or year. */
export const roughDateSchema = z
	.string({ error: () => "Ein ungefähres Datum ist Text. Jahre stehen in Anführungszeichen. Beispiel: '2027'" })
	.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
		error: (issue) =>
			`Ein ungefähres Datum steht als JJJJ, JJJJ-MM oder JJJJ-MM-TT, hier steht „${String(issue.input)}“. Beispiel: 2026-11`,
	})
	.meta({ description: 'So genau wie die Quelle: JJJJ, JJJJ-MM oder JJJJ-MM-TT.' });

/** Address of a public page; https only, because readers follow it from a page that promises privacy. */
export const urlSchema = z
	.url({
		protocol: /^https$/,
		error: (issue) =>
			`Eine Adresse beginnt mit https://, hier steht „${String(issue.input)}“. Beispiel: https://www.bsi.bund.de/`,
	})
	.meta({ description: 'Öffentliche Adresse, beginnt mit https://.' });
