import * as z from 'zod';
import type { Benchmark } from './benchmark.ts';
import type { GlossaryEntry, TermsById } from './glossary.ts';
import { domainIdSchema, idSchema } from './id.ts';
import type { Measure } from './measure.ts';
import type { AskedDomain, Domain, QuestionNotes } from './question.ts';
import type { Source } from './source.ts';
import { dateSchema } from './text.ts';
import { type VersionEntry, versionSchema } from './version.ts';

const contextSchema = z.strictObject({
	/** Id in content/profile; a choice or a number with bands. */
	fact: idSchema,
	/** Asked before the Kurzcheck; the others can be opened there. */
	quick: z.boolean().default(false),
});

/** A question about the firm as the check asks it; it is not scored. */
export interface ContextQuestion {
	readonly id: string;
	readonly text: string;
	/** What the answer is for. */
	readonly help?: string;
	/** Asked before the Kurzcheck; the others can be opened there. */
	readonly quick: boolean;
	/** `below`: of a band, the first number that no longer belongs to it. */
	readonly options: readonly { readonly id: string; readonly text: string; readonly below?: number }[];
}

/** `content/questionnaire/_questionnaire.yaml`: what belongs to no single domain. */
export const questionnaireFrameSchema = z
	.strictObject({
		/** Patch: wording. Minor: new question. Major: changed meaning or points. */
		version: versionSchema,
		published: dateSchema,
		order: z.array(domainIdSchema).length(9, { error: 'Alle neun Bereiche A bis I nennen.' }),
		context: z.array(contextSchema),
	})
	.meta({ title: 'Rahmen des Fragebogens', description: 'Version, Reihenfolge der Bereiche und Fragen zum Betrieb.' });

/** What a visitor is asked: enough to answer every question, not to score the answers. */
export interface Questionnaire {
	readonly language: 'de';
	readonly version: string;
	readonly published: string;
	readonly domains: readonly AskedDomain[];
	/** In the Kurzcheck's first file only the quick ones and those its questions depend on. */
	readonly context: readonly ContextQuestion[];
}

/** What explains the questions, and what is asked only of who wants to say more. Comes when it is asked for. */
export interface QuestionnaireNotes {
	readonly domains: readonly { readonly questions: readonly QuestionNotes[] }[];
	/** Every question about the firm. */
	readonly context: readonly ContextQuestion[];
	/** Terms these questions use, by id; the whole catalogue has all of them. */
	readonly glossary: readonly GlossaryEntry[];
	readonly termsByQuestion: TermsById;
}

/** Questions with all that is known of them: asked, explained and counted. */
export interface ScoredQuestionnaire extends Questionnaire, QuestionnaireNotes {
	readonly domains: readonly Domain[];
}

/** Everything one language and version holds; what `scoreCheck` works on. */
export interface Catalogue extends ScoredQuestionnaire {
	readonly measures: readonly Measure[];
	readonly sources: readonly Source[];
	readonly termsByMeasure: TermsById;
	/** Published figures about others, by id. */
	readonly benchmarks: readonly Benchmark[];
	/** Every version up to this one with its changes, oldest first. */
	readonly versions: readonly VersionEntry[];
}
