export { UnknownOptionError } from './check/errors.ts';
export { LEVELS, levelOf, MODEL_VERSION } from './check/level.ts';
export { scoreCheck } from './check/score-check.ts';
export { HORIZONS, SCORING_LIMITS } from './check/scoring-limits.ts';
export { visibleQuestions } from './check/visible-questions.ts';
