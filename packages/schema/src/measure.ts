import * as z from 'zod';
import { changesOnSchema } from './changes-on.ts';
import { conditionSchema } from './condition.ts';
import { fundingTopicSchema } from './funding-codes.ts';
import { idSchema } from './id.ts';
import { roleSchema } from './question.ts';
import { dateSchema, textSchema } from './text.ts';

/** Working days for a firm of 50, one significant step apart, so nobody reads precision into it. */
export const effortDaysSchema = z.literal([1, 2, 5, 10, 20], {
	error: (issue) => `Der Aufwand ist 1, 2, 5, 10 oder 20 Tage, hier steht ${String(issue.input)}.`,
});
export type EffortDays = z.infer<typeof effortDaysSchema>;

export const costClassSchema = z.enum(['keine', 'gering', 'mittel', 'hoch'], {
	error: (issue) => `Die Kostenklasse ist keine, gering, mittel oder hoch, hier steht „${String(issue.input)}“.`,
});
export type CostClass = z.infer<typeof costClassSchema>;

/** Below 50 and from 250 on; what lies between is what a measure says in the first place. */
export type SizeClass = 'unter-50' | 'ab-250';

/** Effort and cost of a measure in a firm of another size; editorial, like those for a firm of 50. */
export const sizeEstimateSchema = z.strictObject({
	effortDays: effortDaysSchema,
	costClass: costClassSchema,
	costNote: textSchema(240, 'Welche Annahme in dieser Größe hinter der Kostenklasse steht.'),
});
export type SizeEstimate = z.infer<typeof sizeEstimateSchema>;

export const measureSchema = z
	.strictObject({
		id: idSchema,
		title: textSchema(70, 'Was getan wird, als Tätigkeit: Eine Rücksicherung proben'),
		summary: textSchema(200, 'Ein Satz, der in der Ergebnisliste steht.'),
		why: textSchema(900, 'Warum es sich lohnt, in drei bis fünf Sätzen.'),
		steps: z
			.array(textSchema(320, 'Ein Schritt, den eine Person erledigen kann.'))
			.min(3, { error: 'Eine Maßnahme hat drei bis sieben Schritte.' })
			.max(7, { error: 'Eine Maßnahme hat drei bis sieben Schritte.' }),
		lead: roleSchema,
		support: z.array(roleSchema).default([]),
		effortDays: effortDaysSchema,
		costClass: costClassSchema,
		/** What the cost class assumes, for a firm of 50. */
		costNote: textSchema(240, 'Welche Annahme hinter der Kostenklasse steht (Betrieb mit 50 Beschäftigten).'),
		/** Only where effort or cost really differ. */
		bySize: z
			.strictObject({ 'unter-50': sizeEstimateSchema.optional(), 'ab-250': sizeEstimateSchema.optional() })
			.optional(),
		/** 1 (small) to 5 (large); editorial. */
		effect: z.literal([1, 2, 3, 4, 5], { error: () => 'Die Wirkung ist eine Zahl von 1 bis 5.' }),
		/** How anybody can see that it is done. */
		proof: z.array(textSchema(200, 'Nachweis, den man vorzeigen kann.')).min(1).max(4),
		prerequisites: z.array(idSchema).default([]),
		/** Raises (or lowers) how much the measure matters, in tenths around 10; the sum is kept within 8 and 15. */
		exposure: z.array(z.strictObject({ if: conditionSchema, add: z.int().min(-2).max(5) })).default([]),
		/** `<section>/<slug>` of a guidance article. */
		article: z
			.string()
			.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
				error: 'Artikel heißen Rubrik/Kennung, z. B. nis2/geschaeftsleitung-pflichten.',
			})
			.optional(),
		fundingTopics: z.array(fundingTopicSchema).default([]),
		/** Ids in content/sources. */
		sources: z.array(idSchema).default([]),
		reviewed: dateSchema,
		changesOn: changesOnSchema.optional(),
	})
	.meta({ title: 'Maßnahme', description: 'Eine Maßnahme: warum, wie, wer, Aufwand, Kosten, Nachweis.' });
export type Measure = z.infer<typeof measureSchema>;
