import * as z from 'zod';
import { domainIdSchema, idSchema } from './id.ts';
import { measureSchema } from './measure.ts';
import { domainSchema, questionSchema } from './question.ts';
import { dateSchema } from './text.ts';
import { versionSchema } from './version.ts';

/** A question without its explanations: what is asked, and everything that decides a result. */
export const frozenQuestionSchema = questionSchema.omit({ help: true, why: true, theme: true });
export type FrozenQuestion = z.infer<typeof frozenQuestionSchema>;

/**
 * `content/questionnaire/fassungen/<version>.json`: a published questionnaire as it was.
 * Everything that decides a result, and the wording of questions and statements. Never changed again.
 */
export const frozenSchema = z
	.strictObject({
		version: versionSchema,
		published: dateSchema,
		domains: z.array(
			domainSchema.pick({ title: true, foundation: true }).extend({
				id: domainIdSchema,
				questions: z.array(frozenQuestionSchema),
			}),
		),
		/** Context question id → ids of its answers, as conditions name them. */
		context: z.record(idSchema, z.array(idSchema)),
		measures: z.array(
			measureSchema.pick({
				id: true,
				title: true,
				effortDays: true,
				bySize: true,
				effect: true,
				prerequisites: true,
				exposure: true,
			}),
		),
	})
	.meta({ title: 'Fassung', description: 'Ein veröffentlichter Fragebogen, wie er war. Nie mehr ändern.' });
export type Frozen = z.infer<typeof frozenSchema>;
