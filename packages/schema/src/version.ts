import * as z from 'zod';
import { idSchema, questionIdSchema } from './id.ts';
import { dateSchema, textSchema } from './text.ts';

/** Three numbers. Third: wording. Second: a question more. First: changed meaning or points. */
export const versionSchema = z
	.string()
	.regex(/^\d+\.\d+\.\d+$/, { error: 'Die Version hat drei Zahlen, z. B. 1.0.0.' })
	.meta({ description: 'Version des Fragebogens, z. B. 1.1.0.' });

const rev = z.int().min(2).meta({ description: 'Die neue rev der Frage; Antworten auf ältere werden neu gefragt.' });
const optionId = idSchema.meta({ description: 'Kennung einer Aussage, oder trifft-nicht-zu.' });

/** One kind of change, one shape. `question` is the id in the new version, `from` the one before. */
export const versionChangeSchema = z.discriminatedUnion(
	'kind',
	[
		z.strictObject({ kind: z.literal('frage-neu'), question: questionIdSchema }),
		z.strictObject({
			kind: z.literal('frage-entfernt'),
			question: questionIdSchema,
			text: textSchema(120, 'Der alte Wortlaut; er steht bei dem, was nicht mehr gefragt wird.'),
		}),
		z.strictObject({ kind: z.literal('frage-umbenannt'), from: questionIdSchema, to: questionIdSchema }),
		z.strictObject({ kind: z.literal('frage-verschoben'), from: questionIdSchema, to: questionIdSchema }),
		z.strictObject({ kind: z.literal('antwort-neu'), question: questionIdSchema, option: optionId }),
		z.strictObject({
			kind: z.literal('antwort-entfernt'),
			question: questionIdSchema,
			option: optionId,
			text: textSchema(160, 'Der alte Wortlaut der Aussage; er steht bei dem, was neu gefragt wird.'),
		}),
		z.strictObject({
			kind: z.literal('antwort-umbenannt'),
			question: questionIdSchema,
			from: optionId,
			to: optionId,
		}),
		z.strictObject({ kind: z.literal('gewicht'), question: questionIdSchema }),
		z.strictObject({ kind: z.literal('pflicht'), question: questionIdSchema }),
		/** When it is asked: condition, or whether the Kurzcheck asks it. */
		z.strictObject({ kind: z.literal('bedingung'), question: questionIdSchema }),
		/** Other statements altogether. */
		z.strictObject({ kind: z.literal('antwortart'), question: questionIdSchema, rev }),
		z.strictObject({ kind: z.literal('skala-umgekehrt'), question: questionIdSchema, rev }),
		/** Same statements, but question or points now mean something else. */
		z.strictObject({
			kind: z.literal('bedeutung'),
			question: questionIdSchema,
			rev,
			keeps: z.array(optionId).min(1).optional().meta({
				description:
					'Aussagen, die noch dasselbe sagen oder weniger verlangen; auch weiss-nicht. Wer sie gewählt hat, wird nicht neu gefragt.',
			}),
		}),
	],
	{
		error:
			'Eine Änderung nennt ihre Art: frage-neu, frage-entfernt, frage-umbenannt, frage-verschoben, antwort-neu, antwort-entfernt, antwort-umbenannt, gewicht, pflicht, bedingung, antwortart, skala-umgekehrt oder bedeutung. Beispiel: { kind: gewicht, question: E3 }',
	},
);
export type VersionChange = z.infer<typeof versionChangeSchema>;

export const versionEntrySchema = z.strictObject({
	version: versionSchema,
	published: dateSchema,
	/** What visitors with a check of an earlier version read about the change. */
	note: textSchema(240, 'Ein ruhiger Satz: was sich für Besucher geändert hat.').optional(),
	/** What differs from the entry above; empty for the first version and for new wording. */
	changes: z.array(versionChangeSchema),
});
export type VersionEntry = z.infer<typeof versionEntrySchema>;

/** `content/questionnaire/_versionen.yaml`: how answers to an older questionnaire reach this one. Oldest version first. */
export const versionTableSchema = z
	.strictObject({ versions: z.array(versionEntrySchema).min(1) })
	.meta({ title: 'Versionen des Fragebogens', description: 'Was sich von Version zu Version geändert hat.' });
export type VersionTable = z.infer<typeof versionTableSchema>;
