export type { Action, ClarifyAction, Horizon, MeasureAction, PriorityFactors } from './action.ts';
export { ARTICLE_SECTIONS, type Article, articleSchema, RULE_STATES } from './article.ts';
export { type Checklist, checklistSchema } from './checklist.ts';
export { type Condition, conditionSchema } from './condition.ts';
export {
	type Glossary,
	type GlossaryEntry,
	type GlossaryTerm,
	glossarySchema,
	glossaryTermSchema,
	type TermsById,
} from './glossary.ts';
export { DOMAIN_IDS, type DomainId, domainIdSchema, idSchema, questionIdSchema } from './id.ts';
export {
	type CostClass,
	costClassSchema,
	type EffortDays,
	effortDaysSchema,
	fundingTopicSchema,
	type Measure,
	measureSchema,
} from './measure.ts';
export {
	type Domain,
	domainSchema,
	type LensId,
	type Level,
	lensIdSchema,
	levelSchema,
	type MustHaveStep,
	mappingsSchema,
	mustHaveStepSchema,
	type Option,
	optionSchema,
	type Points,
	pointsSchema,
	type Question,
	questionSchema,
	type Role,
	roleSchema,
} from './question.ts';
export {
	type Catalogue,
	type ContextQuestion,
	contextQuestionSchema,
	type Questionnaire,
	questionnaireFrameSchema,
} from './questionnaire.ts';
export { type Redirect, type Redirects, redirectSchema, redirectsSchema } from './redirect.ts';
export type {
	Answers,
	Band,
	Cap,
	Chain,
	CheckContext,
	CheckCounts,
	CheckResult,
	DomainResult,
	DomainStatus,
	LensResult,
	LevelPair,
	Mode,
	Nis2Coverage,
	OverallResult,
	QuestionTerm,
	TermKind,
	WayOut,
	WayOutStep,
} from './result.ts';
export { type Site, siteSchema } from './site.ts';
export { type Source, sourceSchema } from './source.ts';
export { dateSchema, textSchema, urlSchema } from './text.ts';
