import * as z from 'zod';
import { idSchema } from '../id.ts';
import { dateSchema, textSchema } from '../text.ts';

/** The answer every fact may have beside its own: the visitor does not know. */
export const UNKNOWN = 'weiss-nicht';

const optionSchema = z.strictObject({
	id: idSchema,
	text: textSchema(120, 'Antwort.'),
	/** Follows the text, set back. */
	hint: textSchema(90, 'Ein Beispiel, das der Antwort folgt, ohne Punkt.').optional(),
	/** Says that nothing is known, in words of its own, e.g. „Keine Angabe“. */
	unknown: z.boolean().default(false),
});

const bandSchema = z.strictObject({
	id: idSchema,
	text: textSchema(120, 'Antwort.'),
	/** First number that no longer belongs to the band. The first band begins at 0, the last has no end. */
	below: z.number({ error: 'Unter welcher Zahl die Stufe endet. Nur die letzte Stufe hat kein Ende.' }).optional(),
	unknown: z.boolean().default(false),
});

const base = {
	/** Never renamed and never used again: it stands in records on devices and in files. */
	id: idSchema,
	/** Name in lists of answers. */
	short: textSchema(40, 'Kurzer Name für Listen.'),
	question: textSchema(120, 'Die Frage nach der Angabe.'),
	help: textSchema(400, 'Was zählt und wozu die Angabe dient.').optional(),
	/** Nobody else should see it, e.g. turnover; said beside the question and left out of links unless asked for. */
	sensitive: z.boolean().default(false),
};

const choiceSchema = z.strictObject({
	...base,
	kind: z.literal('choice'),
	options: z.array(optionSchema).min(2, { error: 'Eine Auswahl hat mindestens zwei Antworten.' }),
});

const manySchema = z.strictObject({
	...base,
	kind: z.literal('many'),
	/** `nis2`: the Einrichtungsarten and the trades no annex lists. Else the options stand here. */
	optionsFrom: z.literal('nis2').optional(),
	options: z.array(optionSchema).default([]),
	/** Says that nothing of it applies. */
	none: textSchema(80, 'Antwort, wenn nichts davon zutrifft.').optional(),
	/** Worth a field to search in. */
	searchable: z.boolean().default(false),
});

const numberSchema = z
	.strictObject({
		...base,
		kind: z.literal('number'),
		unit: z.enum(['Beschäftigte', 'Euro', 'Jahre'], { error: 'Erlaubt sind Beschäftigte, Euro und Jahre.' }),
		/** Digits after the comma a visitor may type. */
		decimals: z.literal([0, 2], { error: 'Nachkommastellen: 0 oder 2.' }).default(0),
		/** Largest number taken. */
		max: z.int().positive(),
		/** Rough answers, from the smallest up. */
		bands: z.array(bandSchema).default([]),
		/** What 0 is called where it is an answer of its own. */
		zero: textSchema(60, 'Antwort für die Null.').optional(),
	})
	.refine(({ bands }) => endsRise(bands.filter(({ unknown }) => !unknown)), {
		path: ['bands'],
		error: 'Die Stufen steigen an: Jede endet später als die vor ihr, nur die letzte hat kein Ende.',
	});

const dateFactSchema = z.strictObject({ ...base, kind: z.literal('date'), from: dateSchema });

const figuresSchema = z.strictObject({ ...base, kind: z.literal('figures') });

/** One thing known of a firm, asked once, whichever check needs it. */
export const factSchema = z
	.discriminatedUnion('kind', [choiceSchema, manySchema, numberSchema, dateFactSchema, figuresSchema], {
		error: 'Erlaubte Arten einer Angabe: choice, many, number, date, figures.',
	})
	.meta({ description: 'Eine Angabe zum Betrieb.' });
export type Fact = z.infer<typeof factSchema>;
export type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>;
export type NumberFact = FactOf<'number'>;

/** `content/profile/<name>.yaml`: facts that belong together. */
export const profileFileSchema = z
	.strictObject({ facts: z.array(factSchema).min(1) })
	.meta({ title: 'Angaben zum Betrieb', description: 'Jede Angabe steht hier einmal, für alle Checks.' });
export type ProfileFile = z.infer<typeof profileFileSchema>;

function endsRise(bands: readonly { readonly below?: number | undefined }[]): boolean {
	return bands.every(({ below }, at) => {
		const before = at === 0 ? 0 : (bands[at - 1]?.below ?? Number.POSITIVE_INFINITY);
		return at === bands.length - 1 ? below === undefined : below !== undefined && below > before;
	});
}
