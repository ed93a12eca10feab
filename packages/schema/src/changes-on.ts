import * as z from 'zod';
import { dateSchema, textSchema } from './text.ts';

/**
 * Days on which what a text leans on changes. `content stale` lists the text a week before and fails after, until somebody
 * has read it again. Days a text names are found without being listed here.
 */
export const changesOnSchema = z
	.array(dateSchema)
	.min(1, { error: 'Nennen Sie mindestens einen Tag oder streichen Sie changesOn.' })
	.meta({
		description:
			'Tage, an denen sich ändert, worauf sich der Text stützt. Tage, die im Text stehen, zählen von selbst.',
	});

/** The same for a source, which also says what changes: every text that names the day is listed with that sentence. */
export const sourceChangesSchema = z
	.array(
		z.strictObject({
			day: dateSchema,
			what: textSchema(160, 'Was sich an diesem Tag ändert, in einem Satz.'),
		}),
	)
	.min(1, { error: 'Nennen Sie mindestens einen Tag oder streichen Sie changesOn.' })
	.meta({ description: 'Tage, an denen sich etwas ändert, mit einem Satz dazu.' });
