export { UnknownOptionError } from './check/errors.ts';
export { estimateFor, SIZE_OF_STAFF, STAFF_QUESTION } from './check/estimate-for.ts';
export { LEVELS, levelOf, MODEL_VERSION } from './check/level.ts';
export { type NamedLimit, namedLimit } from './check/named-limit.ts';
export { scoreCheck } from './check/score-check.ts';
export { HORIZONS, SCORING_LIMITS } from './check/scoring-limits.ts';
export { visibleQuestions } from './check/visible-questions.ts';
export { type ComparableWeight, comparableWeight } from './versions/comparable-weight.ts';
export {
	type AnswersToMigrate,
	type DroppedAnswer,
	type GivenAnswer,
	type MigratedAnswers,
	migrateAnswers,
	type OutdatedAnswer,
} from './versions/migrate-answers.ts';
