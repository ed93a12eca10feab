export { type BadgeFacts, fundingBadge } from './funding-badge.ts';
export { fundingState } from './funding-state.ts';
export { matchFunding } from './match-funding.ts';
export { MATCH_LIMITS } from './match-limits.ts';
export { matchRanges } from './match-ranges.ts';
export { MEASURE_TOPICS, topicsOfMeasures } from './measure-topics.ts';
export { type NextFundingQuestion, nextFundingQuestion } from './next-funding-question.ts';
export { FUNDING_QUESTION_ORDER } from './question-order.ts';
export { type FundingHit, searchProgrammes } from './search-programmes.ts';
