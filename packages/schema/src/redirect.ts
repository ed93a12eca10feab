import * as z from 'zod';
import { dateSchema, textSchema } from './text.ts';

const PART = '[A-Za-z0-9_-][A-Za-z0-9._-]*';
const PAGE = new RegExp(`^/(?:${PART}/)*$`);
const OLD_ADDRESS = new RegExp(`^/(?:${PART}/)*(?:${PART}/|${PART}\\.[a-z0-9]{2,5})$`);

/** An address that was public once, and the page that took its place. Both without query and fragment. */
export const redirectSchema = z.strictObject({
	/** A page ending with a slash, or a file such as `/alt.html`. */
	from: z
		.string()
		.regex(OLD_ADDRESS, {
			error: (issue) =>
				`Die frühere Adresse beginnt mit / und endet mit / oder einer Dateiendung, ohne ? und #, hier steht „${String(issue.input)}“. Beispiel: /ratgeber/nis2/alter-name/`,
		})
		.meta({ description: 'Frühere Adresse, z. B. /ratgeber/nis2/alter-name/.' }),
	to: z
		.string()
		.regex(PAGE, {
			error: (issue) =>
				`Das Ziel ist eine eigene Seite, beginnt und endet mit /, hier steht „${String(issue.input)}“. Beispiel: /ratgeber/nis2/neuer-name/`,
		})
		.meta({ description: 'Seite, auf der Leser jetzt landen.' }),
	/** The day the old address ended. */
	since: dateSchema,
	reason: textSchema(200, 'Warum die Adresse wegfiel, in einem Satz.'),
});
export type Redirect = z.infer<typeof redirectSchema>;

/** `content/redirects.yaml` */
export const redirectsSchema = z
	.strictObject({ redirects: z.array(redirectSchema) })
	.meta({ title: 'Umleitungen', description: 'Frühere Adressen und die Seiten, die an ihre Stelle traten.' });
export type Redirects = z.infer<typeof redirectsSchema>;
