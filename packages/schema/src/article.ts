import * as z from 'zod';
import { changesOnSchema } from './changes-on.ts';
import { domainIdSchema, idSchema } from './id.ts';
import { dateSchema, textSchema } from './text.ts';

export const ARTICLE_SECTIONS = ['ki-infrastruktur', 'nis2', 'foerderung'] as const;

/** What a rule or a programme is on a given day. */
export const RULE_STATES = ['in-kraft', 'entwurf', 'ausgelaufen'] as const;

const ruleStateSchema = z.strictObject({
	name: textSchema(90, 'Regel oder Programm, z. B. § 38 BSIG.'),
	state: z.enum(RULE_STATES, { error: () => 'Erlaubt sind in-kraft, entwurf und ausgelaufen.' }),
	/** The day the state was read. */
	asOf: dateSchema,
	/** Id in content/sources. */
	source: idSchema,
});

const changeSchema = z.strictObject({
	date: dateSchema,
	note: textSchema(200, 'Was sich geändert hat, in einem Satz.'),
});

/** Front matter of `content/articles/<section>/<slug>.md`. */
export const articleSchema = z
	.strictObject({
		title: textSchema(90, 'Überschrift, ein ganzer Satz oder eine klare Aussage.'),
		summary: textSchema(220, 'Ergebnis in einem Satz; steht im Kopf und in der Übersicht.'),
		audience: textSchema(120, 'Für wen der Artikel ist.'),
		/** A draft is never built; the preview shows it. */
		draft: z.boolean().default(false),
		/** Appears with the first build of this day or later. */
		publishedAt: dateSchema,
		/** The day a person last checked every figure against its source. */
		checkedAt: dateSchema,
		reviewEveryMonths: z.int().min(1).max(24),
		/** After this day the page says that the text is out of date, and the scheduled check fails. */
		validUntil: dateSchema.optional(),
		changesOn: changesOnSchema.optional(),
		/** Newest first. */
		changes: z.array(changeSchema).default([]),
		/** Badges in the head: which rule or programme stands how, on which day. */
		rules: z.array(ruleStateSchema).max(4).default([]),
		/** Words readers search for that stand nowhere in the text, such as the parts of a compound. */
		searchTerms: z.array(textSchema(40, 'Ein Suchwort.')).max(20).default([]),
		/** Named human who answers for the text. Without one the page says so and a release build is refused. */
		reviewer: textSchema(80, 'Name der Person, die den Artikel geprüft hat.').optional(),
		/** Ids in content/sources, at least three. */
		sources: z.array(idSchema).min(3, { error: 'Ein Artikel nennt mindestens drei Quellen aus content/sources.' }),
		/** The domain of the self-check the article leads to. */
		selfCheckDomain: domainIdSchema,
		/** Ids of measures that follow from it. */
		measures: z.array(idSchema).min(1),
		related: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)).default([]),
		/** What to do, by chair; each line can be ticked on paper. */
		actions: z.strictObject({
			leitung: z.array(textSchema(220, 'Ein Schritt für die Geschäftsführung.')).min(1),
			it: z.array(textSchema(220, 'Ein Schritt für die IT.')).min(1),
			dienstleister: z.array(textSchema(220, 'Ein Schritt für den Dienstleister.')).min(1),
		}),
	})
	.meta({ title: 'Artikel', description: 'Kopf eines Ratgeberartikels.' });
export type Article = z.infer<typeof articleSchema>;
