import * as z from 'zod';
import { sourceChangesSchema } from './changes-on.ts';
import { idSchema } from './id.ts';
import { dateSchema, roughDateSchema, textSchema, urlSchema } from './text.ts';

/** A start page of a host, also of one of its languages: whoever follows it does not find what we mean. */
const START_PAGE = /^https:\/\/[^/]+(?:\/[a-z]{2})?\/?$/i;

interface SourceDates {
	readonly url: string;
	readonly asOf?: string | undefined;
	readonly readOn?: string | undefined;
	readonly secondHand?: boolean | undefined;
}

/** Says of a source when it is from, in exactly one way: its own date, the day it was read, or that nobody here read it. */
function checkDates({ url, asOf, readOn, secondHand }: SourceDates, context: z.RefinementCtx): void {
	const report = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
	if (secondHand && readOn !== undefined)
		report(
			'readOn',
			'Hier steht secondHand: true, also hat niemand die Seite gelesen. Streichen Sie eines von beiden.',
		);
	else if (asOf !== undefined && readOn !== undefined)
		report('readOn', 'Die Seite hat ein eigenes Datum (asOf). Streichen Sie readOn.');
	else if (asOf === undefined && readOn === undefined && !secondHand)
		report(
			'asOf',
			'Nennen Sie das Datum der Seite (asOf). Hat sie keines: readOn mit dem Tag, an dem Sie sie gelesen haben. Haben Sie sie nicht selbst gelesen: secondHand: true.',
		);
	if (START_PAGE.test(url) && !secondHand)
		report(
			'url',
			'Die Adresse führt nur auf eine Startseite. Nennen Sie die gelesene Seite oder schreiben Sie secondHand: true.',
		);
}

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
		/** The source's own date, as exact as it says: date of the statute, issue or page. Never the day somebody read it. */
		asOf: roughDateSchema.optional(),
		/** Only if the page has no date of its own: the day it was read. */
		readOn: dateSchema.optional(),
		/** Known from others; nobody here has read the page itself. */
		secondHand: z
			.boolean()
			.meta({
				description:
					'true, wenn der Inhalt nur aus anderen Texten bekannt ist und niemand die Seite selbst gelesen hat.',
			})
			.optional(),
		/** The day a person last compared our text with it. */
		checked: dateSchema,
		/** After this day `content stale` lists the source. */
		reviewAfter: dateSchema,
		changesOn: sourceChangesSchema.optional(),
		/** What readers must know about it: sample size missing, vendor study, secondary source. */
		note: textSchema(
			300,
			'Was man über die Quelle wissen muss, z. B. Herstellerstudie, Stichprobe nicht genannt.',
		).optional(),
	})
	.superRefine(checkDates)
	.meta({ title: 'Quelle', description: 'Eine Fundstelle mit Stand und Prüfdatum.' });
export type Source = z.infer<typeof sourceSchema>;
