import * as z from 'zod';
import { changesOnSchema } from './changes-on.ts';
import { idSchema } from './id.ts';
import { dateSchema, textSchema } from './text.ts';

export const glossaryTermSchema = z.strictObject({
	id: idSchema,
	term: textSchema(60, 'Der Begriff, wie er in Texten am häufigsten steht.'),
	/** Found in texts like the term itself, letter for letter. */
	aliases: z.array(textSchema(60, 'Andere Schreibweise oder gebeugte Form, wie sie in Texten vorkommt.')).default([]),
	/** What people type to find it and no text says; only the search knows them. */
	searchTerms: z
		.array(textSchema(40, 'Ein Suchwort, das in Texten nicht vorkommt, z. B. Ransomware.'))
		.max(20)
		.default([]),
	short: textSchema(240, 'Ein oder zwei Sätze, die ohne Vorwissen verständlich sind.'),
	more: textSchema(500, 'Was man darüber hinaus wissen sollte; steht nur im Glossar.').optional(),
	/** Ids in content/sources; a term of law names at least one. */
	sources: z.array(idSchema).default([]),
	changesOn: changesOnSchema.optional(),
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;

/** `content/glossary/begriffe.yaml` */
export const glossarySchema = z
	.strictObject({
		/** The day a person last read all terms. */
		reviewed: dateSchema,
		terms: z.array(glossaryTermSchema).min(1, { error: 'Mindestens einen Begriff nennen.' }),
	})
	.meta({ title: 'Glossar', description: 'Begriffe in einfachen Worten, alphabetisch.' });
export type Glossary = z.infer<typeof glossarySchema>;

/** What a built catalogue keeps of a term; the rest is only in the glossary itself. */
export type GlossaryEntry = Pick<GlossaryTerm, 'id' | 'term' | 'short'>;

/** Question or measure id → ids of the terms in its texts, by first occurrence, at most six. Without an entry there are none. */
export type TermsById = Readonly<Record<string, readonly string[]>>;
