import * as z from 'zod';
import { idSchema, questionIdSchema } from './id.ts';
import { textSchema, urlSchema } from './text.ts';

/** `content/benchmarks/<id>.yaml`: one published figure about others that means the same as one of our answers. */
export const benchmarkSchema = z
	.strictObject({
		id: idSchema,
		question: questionIdSchema,
		/** Whoever chose one of these statements belongs to the share. */
		options: z.array(idSchema).min(1),
		text: textSchema(200, 'Satz an alle, die so geantwortet haben: Sie gehören zu den 67 %, die …'),
		share: z.int().min(1).max(99).meta({ description: 'Anteil in ganzen Prozent, wie veröffentlicht.' }),
		population: textSchema(200, 'Wer befragt wurde: Art der Betriebe, Land, Zahl. Fehlt etwas, steht das hier.'),
		publisher: textSchema(120, 'Wer die Zahl veröffentlicht hat.'),
		title: textSchema(160, 'Titel der Studie.'),
		year: z.int().min(2015).max(2100).meta({ description: 'Jahr, für das die Zahl gilt.' }),
		note: textSchema(300, 'Was man wissen muss, z. B. Herstellerstudie, nicht im Original gelesen.'),
		/** The only kind of source that may lack an address; the page then says so. */
		url: urlSchema.optional(),
	})
	.meta({
		title: 'Vergleichszahl',
		description: 'Eine veröffentlichte Zahl über andere Betriebe zu genau einer Frage.',
	});
export type Benchmark = z.infer<typeof benchmarkSchema>;
