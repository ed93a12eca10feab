import * as z from 'zod';
import { changesOnSchema } from './changes-on.ts';
import { idSchema } from './id.ts';
import { NIS2_CLASSES, NIS2_REASON_CODES, NIS2_REGIMES, NIS2_WHAT_IF_CODES } from './nis2-codes.ts';
import type { CheckContent } from './profile/check-file.ts';
import type { Source } from './source.ts';
import { dateSchema, textSchema } from './text.ts';
import { borrowedText } from './wording.ts';

const paragraphSchema = z
	.string()
	.regex(/(§|Art\.|Anhang|Anlage|COM\()/, { error: 'Nennen Sie die Fundstelle, z. B. § 28 Abs. 2 S. 1 Nr. 3 BSIG.' })
	.max(120, { error: 'Die Fundstelle hat höchstens 120 Zeichen.' })
	.meta({ description: 'Fundstelle, z. B. § 28 Abs. 2 S. 1 Nr. 3 BSIG.' });

const confidenceSchema = z
	.enum(['gesetz', 'zweitquelle', 'unbestaetigt'], {
		error: (issue) => `Unbekannte Sicherheit „${String(issue.input)}“. Erlaubt: gesetz, zweitquelle, unbestaetigt.`,
	})
	.meta({
		description: 'gesetz: am Gesetzestext gelesen. zweitquelle: aus Fachquellen. unbestaetigt: nicht bestätigt.',
	});

const kindIdSchema = z
	.string()
	.regex(/^A[12](-\d+(\.\d+){2})$/, { error: 'Einrichtungsarten heißen nach Anlage und Nummer, z. B. A1-6.1.10.' })
	.meta({ description: 'Einrichtungsart, z. B. A1-6.1.10: Anlage 1 Nummer 6.1.10.' });

/** What every statement on the law carries. */
const provenance = {
	paragraph: paragraphSchema,
	/** Id in content/sources. */
	source: idSchema,
	confidence: confidenceSchema,
	changesOn: changesOnSchema.optional(),
};

const wordsSchema = z
	.array(borrowedText(textSchema(50, 'Ein Wort, nach dem jemand suchen würde.'), 'what people type'))
	.min(1, { error: 'Mindestens ein Suchwort nennen.' });

/** One Einrichtungsart of Anlage 1 or 2. The flags come from §§ 2, 28, 30 Abs. 3 and 60. */
export const nis2KindSchema = z.strictObject({
	id: kindIdSchema,
	annex: z.union([z.literal(1), z.literal(2)], { error: 'Die Anlage ist 1 oder 2.' }),
	number: z.string().regex(/^\d+(\.\d+){2}$/, { error: 'Die Nummer hat drei Teile, z. B. 6.1.10.' }),
	sector: borrowedText(textSchema(80, 'Sektor, wie er in der Anlage steht.'), 'BSIG'),
	branch: borrowedText(textSchema(120, 'Branche, wie sie in der Anlage steht.'), 'BSIG').optional(),
	official: borrowedText(textSchema(700, 'Amtlicher Wortlaut.'), 'BSIG'),
	label: textSchema(90, 'Kurzer deutscher Name.'),
	words: wordsSchema,
	/** What laymen should know about the limit of the kind. */
	hint: textSchema(300, 'Was zur Abgrenzung gehört, in einem oder zwei Sätzen.').optional(),
	/** Id in content/sources, where the hint rests on more than the annex. */
	hintSource: idSchema.optional(),
	/** Paragraph that defines it in § 2. */
	definition: borrowedText(textSchema(60, 'Begriffsbestimmung, z. B. § 2 Nr. 26 BSIG.'), 'BSIG').optional(),
	role: z.enum(['dns', 'tld', 'vertrauensdienst', 'telekommunikation']).optional(),
	/** § 60: BSI only with the EU main establishment in Germany, and § 34. */
	isCentral: z.boolean().default(false),
	/** DVO (EU) 2024/2690, § 30 Abs. 3. */
	isDvo: z.boolean().default(false),
	/** Worth asking for: `enwg-netz` a network, `enwg` likely, `enwg-pruefen` possible. Never decided from the kind alone. */
	regimeHint: z.enum(['tk', 'enwg-netz', 'enwg', 'enwg-pruefen', 'dora']).optional(),
	maxClass: z.enum(NIS2_CLASSES),
	/** Often a negligible side activity of companies in other trades, § 28 Abs. 3. */
	isOftenSide: z.boolean().default(false),
	...provenance,
});
export type Nis2Kind = z.infer<typeof nis2KindSchema>;

/** `content/nis2/einrichtungsarten.yaml` */
export const nis2KindsSchema = z
	.strictObject({ kinds: z.array(nis2KindSchema).min(1, { error: 'Mindestens eine Einrichtungsart nennen.' }) })
	.meta({ title: 'Einrichtungsarten', description: 'Anlagen 1 und 2 des BSIG mit Suchwörtern.' });

/** A trade people look for that no annex lists. */
export const nis2UnlistedSchema = z.strictObject({
	id: idSchema,
	label: textSchema(90, 'Name der Branche.'),
	words: wordsSchema,
	/** The answer with its limits. */
	text: textSchema(400, 'Warum die Branche nicht gelistet ist und wann doch etwas zutrifft.'),
	/** Kinds such a company may still have. */
	seeAlso: z.array(kindIdSchema).default([]),
	...provenance,
});
export type Nis2Unlisted = z.infer<typeof nis2UnlistedSchema>;

/** `content/nis2/nicht-gelistet.yaml` */
export const nis2UnlistedListSchema = z
	.strictObject({ trades: z.array(nis2UnlistedSchema).min(1, { error: 'Mindestens eine Branche nennen.' }) })
	.meta({
		title: 'Nicht gelistete Branchen',
		description: 'Branchen, nach denen gesucht wird und die keine Anlage nennt.',
	});

/** What a covered company has to do, or what follows if it does not. */
export const nis2DutySchema = z.strictObject({
	id: idSchema,
	group: z.enum(['massnahmen', 'kritis', 'meldung', 'registrierung', 'leitung', 'aufsicht', 'bussgeld', 'lieferkette']),
	/** Number of the measure in § 30 Abs. 2 S. 2, 1 to 10. */
	measureNo: z.int().min(1).max(10).optional(),
	title: textSchema(90, 'Überschrift.'),
	text: textSchema(500, 'Was gilt, in einfachen Worten.'),
	/** `kritis`: only Betreiber kritischer Anlagen. `zulieferer`: not covered, asked by customers. `tld`, `registrar`: § 2 Nr. 42 and 9. */
	appliesTo: z
		.array(z.enum([...NIS2_CLASSES, 'kritis', 'tld', 'registrar', 'energienetz', 'zulieferer']))
		.min(1, { error: 'Sagen Sie, für wen es gilt.' }),
	/** Number of the section of the BSIG; dropped where a regime exempts from it. */
	section: z.int().min(1).max(66).optional(),
	/** Day the source was last compared with this text. */
	date: dateSchema,
	...provenance,
});
export type Nis2Duty = z.infer<typeof nis2DutySchema>;

/** `content/nis2/pflichten.yaml` */
export const nis2DutiesSchema = z
	.strictObject({ duties: z.array(nis2DutySchema).min(1, { error: 'Mindestens eine Pflicht nennen.' }) })
	.meta({ title: 'Pflichten', description: 'Was aus der Einstufung folgt, mit Fundstelle.' });

/** A day of the calendar or a span that begins with an event. */
export const nis2DeadlineSchema = z.strictObject({
	id: idSchema,
	title: textSchema(90, 'Worum es geht.'),
	text: textSchema(400, 'Was bis dahin zu tun ist oder was seitdem gilt.'),
	day: dateSchema.optional(),
	span: z
		.strictObject({
			amount: z.int().min(1),
			unit: z.enum(['stunden', 'wochen', 'monate', 'jahre']),
			from: textSchema(120, 'Womit die Frist beginnt.'),
		})
		.optional(),
	status: z.enum(['geltendes-recht', 'auslegung', 'bericht', 'vorschlag']),
	/** After this day the statement has to be looked at again. */
	reviewAfter: dateSchema,
	...provenance,
});
export type Nis2Deadline = z.infer<typeof nis2DeadlineSchema>;

/** `content/nis2/fristen.yaml` */
export const nis2DeadlinesSchema = z
	.strictObject({
		/** The state of the law the whole folder describes, e.g. `August 2026`. */
		legalAsOf: textSchema(40, 'Rechtsstand, z. B. August 2026.'),
		legalSnapshot: dateSchema,
		/** After this day the page itself says that the law has to be checked again. */
		reviewAfter: dateSchema,
		deadlines: z.array(nis2DeadlineSchema).min(1, { error: 'Mindestens eine Frist nennen.' }),
	})
	.meta({ title: 'Fristen', description: 'Tage und Fristen mit Fundstelle und Prüfdatum.' });

const sentence = { text: textSchema(320, 'Ein oder zwei Sätze für die Ergebnisseite.'), ...provenance };

/** `content/nis2/begruendungen.yaml` */
export const nis2SentencesSchema = z
	.strictObject({
		reasons: z.array(z.strictObject({ code: z.enum(NIS2_REASON_CODES), ...sentence })),
		regimes: z.array(
			z.strictObject({ code: z.enum(NIS2_REGIMES), title: textSchema(90, 'Überschrift.'), ...sentence }),
		),
		whatIf: z.array(z.strictObject({ code: z.enum(NIS2_WHAT_IF_CODES), ...sentence })),
	})
	.meta({ title: 'Begründungen', description: 'Deutsche Sätze zu Gründen, Sonderregimen und Änderungen.' });
export type Nis2Sentences = z.infer<typeof nis2SentencesSchema>;
export type Nis2ReasonText = Nis2Sentences['reasons'][number];
export type Nis2RegimeText = Nis2Sentences['regimes'][number];
export type Nis2WhatIfText = Nis2Sentences['whatIf'][number];

/** Everything `content/nis2` holds, as the site reads it. */
export interface Nis2Catalogue {
	readonly language: 'de';
	/** What the check asks. */
	readonly check: CheckContent;
	readonly legalAsOf: string;
	/** Day of the statute texts it was read in. */
	readonly legalSnapshot: string;
	/** After this day the page says that the law has to be checked again. */
	readonly reviewAfter: string;
	readonly kinds: readonly Nis2Kind[];
	readonly unlisted: readonly Nis2Unlisted[];
	readonly duties: readonly Nis2Duty[];
	readonly deadlines: readonly Nis2Deadline[];
	readonly reasons: readonly Nis2ReasonText[];
	readonly regimes: readonly Nis2RegimeText[];
	readonly whatIf: readonly Nis2WhatIfText[];
	/** The sources named by any entry. */
	readonly sources: readonly Source[];
}
