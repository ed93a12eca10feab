import * as z from 'zod';
import { conditionSchema } from './condition.ts';
import { domainIdSchema, idSchema, questionIdSchema } from './id.ts';
import { textSchema } from './text.ts';

/** Who leads a measure or can answer a question. Three chairs, always in this order. */
export const roleSchema = z.enum(['leitung', 'it', 'dienstleister'], {
	error: (issue) => `Rollen sind leitung, it und dienstleister, hier steht „${String(issue.input)}“.`,
});
export type Role = z.infer<typeof roleSchema>;

export const lensIdSchema = z.enum(['betrieb', 'nis2', 'ki', 'souveraenitaet'], {
	error: (issue) => `Blickwinkel sind betrieb, nis2, ki und souveraenitaet, hier steht „${String(issue.input)}“.`,
});
export type LensId = z.infer<typeof lensIdSchema>;

/** Points of an anchored statement: 0 is the honest worst case, 3 the best that a firm of 50 can reach. */
export const pointsSchema = z.literal([0, 1, 2, 3], {
	error: (issue) => `Punkte sind 0, 1, 2 oder 3, hier steht ${String(issue.input)}.`,
});
export type Points = z.infer<typeof pointsSchema>;

/** 0 ungeregelt · 1 reaktiv · 2 geregelt · 3 gesteuert · 4 vorausschauend. */
export const levelSchema = z.literal([0, 1, 2, 3, 4], {
	error: (issue) => `Stufen sind 0, 1, 2, 3 oder 4, hier steht ${String(issue.input)}.`,
});
export type Level = z.infer<typeof levelSchema>;

export const optionSchema = z.strictObject({
	id: idSchema.refine((id) => id !== 'weiss-nicht' && id !== 'trifft-nicht-zu', {
		error:
			'„weiss-nicht“ und „trifft-nicht-zu“ gibt es bei jeder Frage von selbst; wählen Sie eine andere Kennung. Beispiel: halbjaehrlich',
	}),
	points: pointsSchema,
	text: textSchema(160, 'Beobachtbare Aussage: eine Zahl, ein Datum, eine benannte Person oder ein Dokument.'),
});
export type Option = z.infer<typeof optionSchema>;

export const mustHaveStepSchema = z.strictObject({
	/** Fewer points than this cap the level. */
	below: z.literal([1, 2, 3]),
	maxLevel: levelSchema,
	because: textSchema(160, 'Nebensatz nach „weil“, z. B.: die Rücksicherung nie getestet wurde'),
});
export type MustHaveStep = z.infer<typeof mustHaveStepSchema>;

export const mappingsSchema = z.strictObject({
	/** Numbers 1 to 10 of § 30 Abs. 2 BSIG. */
	nis2: z.array(z.int().min(1).max(10)).default([]),
	/** Topics of DIN SPEC 27076; topic level only, the standard's text is not ours to print. */
	dinSpec: z
		.array(
			z.enum([
				'organisation-sensibilisierung',
				'identitaeten-berechtigungen',
				'datensicherung',
				'patch-aenderung',
				'schadprogramme',
				'systeme-netze',
			]),
		)
		.default([]),
	/** CIS Controls v8.1, safeguard numbers only. */
	cis: z
		.array(z.string().regex(/^\d{1,2}\.\d{1,2}$/, { error: 'CIS-Nummern stehen als Text, z. B. "11.5".' }))
		.default([]),
});

export const questionSchema = z
	.strictObject({
		id: questionIdSchema,
		/** Raised when meaning or points change; stored answers to another revision are asked again. */
		rev: z.int().min(1),
		title: textSchema(60, 'Kurzer Titel für Listen, z. B. Rücksicherung getestet'),
		text: textSchema(120, 'Die Frage, wie sie auf dem Bildschirm steht.'),
		help: textSchema(400, 'Was gemeint ist und was nicht, in ein bis drei Sätzen.'),
		why: textSchema(400, 'Warum das für das Geschäft zählt.'),
		/** Part of the Kurzcheck. */
		quick: z.boolean().default(false),
		weight: z.literal([1, 2, 3], { error: () => 'Das Gewicht ist 1, 2 oder 3.' }),
		whoKnows: z.array(roleSchema).min(1),
		options: z.array(optionSchema).length(4, {
			error: (issue) => `Eine Frage hat genau vier Aussagen, hier sind es ${(issue.input as unknown[]).length}.`,
		}),
		/** The reason shown beside "Trifft nicht zu". Missing: the answer is not offered. */
		notApplicable: textSchema(
			160,
			'Grund, aus dem die Frage entfällt, z. B. Wir haben keine eigenen Server.',
		).optional(),
		mustHave: z.strictObject({ steps: z.array(mustHaveStepSchema).min(1) }).optional(),
		askIf: conditionSchema.optional(),
		mappings: mappingsSchema,
		/** Ids in content/sources. */
		sources: z.array(idSchema).min(1, { error: 'Mindestens eine Quelle aus content/sources nennen.' }),
		lenses: z.array(lensIdSchema).min(1),
		theme: z.enum(['infrastruktur', 'ki-boom', 'kmu-it-2026', 'kontrollverlust', 'digitale-kluft']),
		measures: z
			.array(
				z.strictObject({
					measure: idSchema,
					/** The measure closes gaps up to and including this many points. */
					upTo: z.literal([0, 1, 2]).default(2),
				}),
			)
			.min(1, { error: 'Jede Frage braucht mindestens eine Maßnahme, sonst bleibt eine Lücke ohne Rat.' }),
	})
	.meta({ title: 'Frage' });
export type Question = z.infer<typeof questionSchema>;

/** A question as a screen asks it and a check skips it. What explains it is {@link QuestionNotes}; what counts it is left out. */
export interface AskedQuestion
	extends Pick<Question, 'id' | 'rev' | 'title' | 'text' | 'help' | 'quick' | 'notApplicable' | 'askIf'> {
	readonly options: readonly Pick<Option, 'id' | 'text'>[];
}

/** What stands beside a question for who wants to know more. Nobody needs it to answer. */
export type QuestionNotes = Pick<Question, 'id' | 'why' | 'whoKnows' | 'mustHave'>;

export const domainSchema = z
	.strictObject({
		id: domainIdSchema,
		title: textSchema(60, 'Voller Name des Bereichs.'),
		shortTitle: textSchema(16, 'Ein Wort für Diagramm und Tabelle.'),
		summary: textSchema(240, 'Worum es in diesem Bereich geht, in einem Satz.'),
		/** Foundation domains hold the overall level back: at most one above the weakest of them. */
		foundation: z.boolean().default(false),
		questions: z.array(questionSchema),
	})
	.meta({ title: 'Bereich', description: 'Ein Bereich des IT-Selbstchecks mit seinen Fragen.' });
export type Domain = z.infer<typeof domainSchema>;

/** A domain as its questions are asked. */
export interface AskedDomain extends Pick<Domain, 'id' | 'title'> {
	readonly questions: readonly AskedQuestion[];
}
