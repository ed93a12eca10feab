import * as z from 'zod';
import { idSchema, questionIdSchema } from './id.ts';

/** When a question is asked or a measure matters more. An unanswered part is false, so write conditions that are true by default with `not`. */
export type Condition =
	| { readonly context: string; readonly in: readonly string[] }
	| { readonly answer: string; readonly in: readonly string[] }
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
	z.union(
		[
			z.strictObject({ context: idSchema, in: z.array(idSchema).min(1) }),
			z.strictObject({ answer: questionIdSchema, in: z.array(idSchema).min(1) }),
			z.strictObject({ all: z.array(conditionSchema).min(1) }),
			z.strictObject({ any: z.array(conditionSchema).min(1) }),
			z.strictObject({ not: conditionSchema }),
		],
		{
			error: () =>
				'Eine Bedingung hat die Form { context: …, in: […] }, { answer: …, in: […] }, { all: […] }, { any: […] } oder { not: … }. Beispiel: { context: homeoffice, in: [teilweise, ueberwiegend] }',
		},
	),
);
