export { classifyNis2 } from './classify-nis2.ts';
export { type Nis2Question, type Nis2QuestionId, nextNis2Question } from './next-nis2-question.ts';
export { NIS2_FACT_ORDER, NIS2_QUESTIONS } from './nis2-questions.ts';
export { REASON_BASIS } from './reason-basis.ts';
export type { Nis2KindFacts } from './world.ts';
