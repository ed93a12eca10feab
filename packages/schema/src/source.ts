import * as z from 'zod';
import { idSchema } from './id.ts';
import { dateSchema, textSchema, urlSchema } from './text.ts';

export const sourceSchema = z
	.strictObject({
		id: idSchema,
		title: textSchema(160, 'Titel der Quelle, z. B. § 30 BSIG, Risikomanagementmaßnahmen'),
		publisher: textSchema(120, 'Wer die Quelle herausgibt.'),
		kind: z.enum(['gesetz', 'verordnung', 'behoerde', 'norm', 'studie', 'presse', 'fachbeitrag', 'verband'], {
			error: (issue) =>
				`Unbekannte Art „${String(issue.input)}“. Erlaubt: gesetz, verordnung, behoerde, norm, studie, presse, fachbeitrag, verband.`,
		}),
		url: urlSchema,
		/** The state of the source itself: date of the statute, issue or page. */
		asOf: dateSchema,
		/** The day a person last compared our text with it. */
		checked: dateSchema,
		/** After this day `content stale` lists the source. */
		reviewAfter: dateSchema,
		/** What readers must know about it: sample size missing, vendor study, secondary source. */
		note: textSchema(
			300,
			'Was man über die Quelle wissen muss, z. B. Herstellerstudie, Stichprobe nicht genannt.',
		).optional(),
	})
	.meta({ title: 'Quelle', description: 'Eine Fundstelle mit Stand und Prüfdatum.' });
export type Source = z.infer<typeof sourceSchema>;
