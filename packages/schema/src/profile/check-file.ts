import * as z from 'zod';
import { idSchema } from '../id.ts';
import { textSchema } from '../text.ts';
import { borrowedText } from '../wording.ts';
import type { Fact } from './fact.ts';

/** Holds once a fact has one of these answers. */
const whenSchema = z.strictObject({
	fact: idSchema,
	in: z.array(idSchema).min(1, { error: 'Mindestens eine Antwort nennen.' }),
});

const exactSchema = z.strictObject({
	label: textSchema(90, 'Beschriftung des Zahlenfelds.'),
	/** One of what is typed is a million of what is kept. */
	inMillions: z.boolean().default(false),
	/** Worth asking only where the band leaves a decision open. */
	onlyIfNeeded: z.boolean().default(false),
});

const fieldSchema = z.strictObject({
	/** Id in content/profile. */
	fact: idSchema,
	/** Above the field; the question says it if this is missing. */
	label: textSchema(140, 'Beschriftung des Felds.').optional(),
	/** False: of a number with bands only the exact figure. */
	bands: z.boolean().default(true),
	/** Of a number with bands the exact figure as well. */
	exact: exactSchema.optional(),
	/** What the decision learns from it, by the names of the model. */
	settles: z.array(borrowedText(z.string(), 'the model')).default([]),
	/** Shown once one of these holds. */
	askIf: z.array(whenSchema).default([]),
});

const questionSchema = z.strictObject({
	id: idSchema,
	/** Groups questions; above the question. */
	eyebrow: textSchema(40, 'Gruppe der Frage.').optional(),
	/** In words of this check; those of its first fact if missing, as for `short` and `help`. */
	text: textSchema(120, 'Die Frage.').optional(),
	/** Name in lists of answers. */
	short: textSchema(40, 'Kurzer Name für Listen.').optional(),
	help: textSchema(400, 'Was zählt.').optional(),
	why: textSchema(500, 'Warum die Antwort zählt.').optional(),
	paragraph: textSchema(120, 'Fundstelle.').optional(),
	/** Asked before anything can be told apart. */
	first: z.boolean().default(false),
	/** Not asked once one of these holds. */
	skipIf: z.array(whenSchema).default([]),
	fields: z.array(fieldSchema).min(1),
});

/** `content/checks/<id>/fragen.yaml`: what a check asks, in which order, under which conditions. */
export const checkQuestionsSchema = z
	.strictObject({
		title: textSchema(40, 'Name des Checks.'),
		/** `open`: from every answer to the first question that could still change the result. `beside`: through all of them. */
		next: z.enum(['open', 'beside']),
		start: z.strictObject({
			title: textSchema(80, 'Überschrift der ersten Seite.'),
			lead: textSchema(500, 'Wie lange es dauert und was am Ende steht.'),
		}),
		questions: z.array(questionSchema).min(1),
		/** Facts the decision reads and no question of this check asks for. */
		uses: z.array(idSchema).default([]),
	})
	.meta({ title: 'Fragen eines Checks', description: 'Reihenfolge, Bedingungen und Worte der Fragen.' });

export type CheckFileContent = z.infer<typeof checkQuestionsSchema>;
export type CheckField = z.infer<typeof fieldSchema>;
export type When = z.infer<typeof whenSchema>;

/** A question with its words filled in. */
export interface CheckQuestion extends Omit<z.infer<typeof questionSchema>, 'text' | 'short' | 'help'> {
	readonly text: string;
	readonly short: string;
	/** Empty if there is none. */
	readonly help: string;
}

/** A check with the facts it asks for: all its screens need. */
export interface CheckContent extends Omit<CheckFileContent, 'questions'> {
	readonly id: string;
	readonly questions: readonly CheckQuestion[];
	/** Every fact it asks for or uses, once. */
	readonly facts: readonly Fact[];
}
