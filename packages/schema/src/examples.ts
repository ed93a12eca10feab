import * as z from 'zod';
import { dateSchema, textSchema } from './text.ts';

const figureSchema = z.strictObject({
	of: textSchema(40, 'Wovon die Zahl ist, wie es im Text oder über der Spalte steht: Beschäftigte, Umsatz.'),
	is: textSchema(60, 'Die Angabe, wie sie im Text steht: 60, 9 Mio. €, wichtig.'),
});

/** A firm that exists only in our texts. Wherever it turns up, its figures are these. */
export const exampleFirmSchema = z.strictObject({
	name: textSchema(60, 'Name, wie er in den Texten steht: Maschinenbau Berger.'),
	figures: z.array(figureSchema).min(1, { error: 'Nennen Sie mindestens eine Angabe, z. B. die Beschäftigten.' }),
});
export type ExampleFirm = z.infer<typeof exampleFirmSchema>;

/** `content/examples.yaml` */
export const examplesSchema = z
	.strictObject({
		firms: z.array(exampleFirmSchema).default([]),
		/** Days that stand only in a made-up example; nothing changes on them. */
		days: z
			.array(
				z.strictObject({
					day: dateSchema,
					article: z
						.string()
						.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'Artikel heißen Rubrik/Kennung, z. B. nis2/lieferkette.' }),
				}),
			)
			.default([]),
	})
	.meta({ title: 'Beispiele', description: 'Erfundene Firmen mit ihren Zahlen und Tage aus erfundenen Beispielen.' });
export type Examples = z.infer<typeof examplesSchema>;
