import * as z from 'zod';
import { changesOnSchema } from './changes-on.ts';
import { idSchema } from './id.ts';
import { dateSchema, textSchema } from './text.ts';

const itemSchema = z
	.strictObject({
		/** For ever: a tick a visitor keeps belongs to this number. Never given twice in a list, also not after an item is gone. */
		nr: z
			.int({ error: () => 'Jeder Punkt hat eine Nummer von 1 bis 99.' })
			.min(1, { error: () => 'Jeder Punkt hat eine Nummer von 1 bis 99.' })
			.max(99, { error: () => 'Jeder Punkt hat eine Nummer von 1 bis 99.' })
			.meta({ description: 'Nummer des Punktes, bleibt für immer und wird nie ein zweites Mal vergeben.' }),
		text: textSchema(240, 'Ein Punkt, den eine Person abhaken kann.'),
		/** Id of the measure that says how. */
		measure: idSchema.optional(),
		/** `<section>/<slug>` of a guidance article. */
		article: z
			.string()
			.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
				error: 'Artikel heißen Rubrik/Kennung, z. B. nis2/geschaeftsleitung-pflichten.',
			})
			.optional(),
		/** Id in content/sources; a point that rests on law names it. */
		source: idSchema.optional(),
	})
	.meta({ description: 'Ein Punkt zum Abhaken.' });

/** `content/checklists/<id>.yaml` */
export const checklistSchema = z
	.strictObject({
		/** At most 40 characters, because it becomes part of the key a tick is kept under. */
		id: idSchema.max(40, { error: () => 'Die Kennung einer Checkliste hat höchstens 40 Zeichen.' }),
		title: textSchema(70, 'Wobei die Liste hilft: Eine Rücksicherung proben'),
		summary: textSchema(200, 'Was danach erreicht ist, in einem Satz.'),
		audience: textSchema(120, 'Für wen die Liste ist.'),
		groups: z
			.array(
				z.strictObject({
					title: textSchema(60, 'Abschnitt der Liste: Vorher, Währenddessen, Danach'),
					items: z.array(itemSchema).min(1, { error: 'Jeder Abschnitt hat mindestens einen Punkt.' }),
				}),
			)
			.min(1, { error: 'Eine Checkliste hat mindestens einen Abschnitt.' }),
		reviewed: dateSchema,
		changesOn: changesOnSchema.optional(),
	})
	.meta({ title: 'Checkliste', description: 'Eine Liste zum Abhaken, am Bildschirm und auf Papier.' });
export type Checklist = z.infer<typeof checklistSchema>;
