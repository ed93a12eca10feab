export type { Action, ClarifyAction, Horizon, MeasureAction, PriorityFactors } from './action.ts';
export { ARTICLE_SECTIONS, type Article, articleSchema } from './article.ts';
export { type Condition, conditionSchema } from './condition.ts';
export {
	type FundingEvidence,
	type FundingProgramme,
	fundingEvidenceSchema,
	fundingProgrammeSchema,
	roughDateSchema,
} from './funding.ts';
export {
	type DateBasis,
	type DeadlineModel,
	type EvidenceKind,
	FUNDING_CLAIMS,
	FUNDING_MEASURES,
	FUNDING_REQUIREMENTS,
	FUNDING_SECTORS,
	FUNDING_TOPICS,
	type FundingAllocation,
	type FundingClaim,
	type FundingForm,
	type FundingLevel,
	type FundingMeasure,
	type FundingRequirement,
	type FundingSector,
	type FundingStatus,
	type FundingTopic,
	fundingTopicSchema,
	LAND_CODES,
	type LandCode,
} from './funding-codes.ts';
export type {
	FundingBadge,
	FundingCatalogue,
	FundingCompany,
	FundingIntent,
	FundingListing,
	FundingMatch,
	FundingNote,
	FundingQuestion,
	FundingReason,
	FundingState,
	FundingVerdict,
} from './funding-match.ts';
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
