import * as z from 'zod';
import { idSchema } from './id.ts';
import { textSchema, urlSchema } from './text.ts';

const colourSchema = z
	.string()
	.regex(/^#[0-9a-f]{6}$/, {
		error: (issue) =>
			`Eine Farbe steht als # und sechs Zeichen aus 0–9 und a–f, hier steht „${String(issue.input)}“. Beispiel: "#0a5c2f"`,
	})
	.meta({ description: 'Farbe, z. B. "#0a5c2f", in Anführungszeichen.' });

export const partnerSchema = z
	.strictObject({
		id: idSchema,
		name: textSchema(80, 'Name, wie ihn Besucherinnen und Besucher kennen.'),
		/** True for a made-up partner. A release build is refused while there is one. */
		sample: z.boolean({ error: () => 'Hier steht true bei einem erfundenen Partner, sonst false.' }),
		/** File beside this one. */
		logo: z
			.string()
			.regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png|webp)$/, {
				error: (issue) =>
					`Das Logo ist eine Datei (svg, png oder webp) neben dieser, hier steht „${String(issue.input)}“. Beispiel: muster-it.svg`,
			})
			.optional(),
		/** Where „Ergebnis an … geben“ leads; the data stands behind the `#` and reaches no server. */
		contactUrl: urlSchema,
		mail: z.email({ error: () => 'Eine E-Mail-Adresse angeben, z. B. kontakt@beispiel.de.' }),
		/** Used where the partner's page sets none itself. */
		colours: z.strictObject({ accent: colourSchema, onAccent: colourSchema }).optional(),
	})
	.meta({ title: 'Partner', description: 'Wer den Selbstcheck auf seiner Seite zeigt und ein Ergebnis annimmt.' });
export type Partner = z.infer<typeof partnerSchema>;
