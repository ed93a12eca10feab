export type { Action, ClarifyAction, Horizon, MeasureAction, PriorityFactors } from './action.ts';
export { ARTICLE_SECTIONS, type Article, articleSchema, RULE_STATES } from './article.ts';
export { type Benchmark, benchmarkSchema } from './benchmark.ts';
export { type Checklist, checklistSchema } from './checklist.ts';
export { type Condition, conditionSchema } from './condition.ts';
export { type ExampleFirm, type Examples, examplesSchema } from './examples.ts';
export { type Frozen, type FrozenQuestion, frozenSchema } from './frozen.ts';
export {
	type FundingEvidence,
	type FundingOfficial,
	type FundingProgramme,
	fundingEvidenceSchema,
	fundingProgrammeSchema,
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
	type OfficialKind,
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
	type SizeClass,
	type SizeEstimate,
} from './measure.ts';
export type {
	Nis2ExemptScope,
	Nis2FactKey,
	Nis2Facts,
	Nis2Figure,
	Nis2Figures,
	Nis2Partner,
	Nis2PastFigures,
	Nis2Range,
	Nis2Reason,
	Nis2Verdict,
	Nis2WhatIf,
} from './nis2.ts';
export {
	NIS2_CLASSES,
	NIS2_REASON_CODES,
	NIS2_REGIMES,
	NIS2_REGISTRATIONS,
	NIS2_WHAT_IF_CODES,
	type Nis2Class,
	type Nis2ReasonCode,
	type Nis2Regime,
	type Nis2Registration,
	type Nis2WhatIfCode,
} from './nis2-codes.ts';
export {
	type Nis2Catalogue,
	type Nis2Deadline,
	type Nis2Duty,
	type Nis2Kind,
	type Nis2ReasonText,
	type Nis2RegimeText,
	type Nis2Sentences,
	type Nis2Unlisted,
	type Nis2WhatIfText,
	nis2DeadlinesSchema,
	nis2DutiesSchema,
	nis2KindsSchema,
	nis2SentencesSchema,
	nis2UnlistedListSchema,
} from './nis2-content.ts';
export { type Partner, partnerSchema } from './partner.ts';
export {
	type CheckContent,
	type CheckField,
	type CheckFileContent,
	type CheckQuestion,
	checkQuestionsSchema,
	type When,
} from './profile/check-file.ts';
export {
	type Fact,
	type FactOf,
	factSchema,
	type NumberFact,
	type ProfileFile,
	profileFileSchema,
	UNKNOWN,
} from './profile/fact.ts';
export type { FactValues } from './profile/fact-values.ts';
export type {
	FactId,
	FactOrigin,
	FactValue,
	KnownFact,
	Profile,
	Range,
	StoredProfile,
} from './profile/profile.ts';
export type { GroupFigures, Unknown } from './profile/values.ts';
export {
	type AskedDomain,
	type AskedQuestion,
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
	type QuestionNotes,
	questionSchema,
	type Role,
	roleSchema,
} from './question.ts';
export {
	type Catalogue,
	type ContextQuestion,
	type Questionnaire,
	type QuestionnaireNotes,
	questionnaireFrameSchema,
	type ScoredQuestionnaire,
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
export { dateSchema, roughDateSchema, textSchema, urlSchema } from './text.ts';
export {
	type VersionChange,
	type VersionEntry,
	type VersionTable,
	versionTableSchema,
} from './version.ts';
export { borrowedText, isWording } from './wording.ts';
