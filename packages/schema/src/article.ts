import * as z from 'zod';
import { domainIdSchema, idSchema } from './id.ts';
import { dateSchema, textSchema } from './text.ts';

export const ARTICLE_SECTIONS = ['ki-infrastruktur', 'nis2', 'foerderung'] as const;

/** Front matter of `content/articles/<section>/<slug>.md`. */
export const articleSchema = z
	.strictObject({
		title: textSchema(90, 'Überschrift, ein ganzer Satz oder eine klare Aussage.'),
		summary: textSchema(220, 'Ergebnis in einem Satz; steht im Kopf und in der Übersicht.'),
		audience: textSchema(120, 'Für wen der Artikel ist.'),
		publishedAt: dateSchema,
		/** The day a person last checked every figure against its source. */
		checkedAt: dateSchema,
		reviewEveryMonths: z.int().min(1).max(24),
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
