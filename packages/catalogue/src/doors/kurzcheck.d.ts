import type { ScoredQuestionnaire } from '@it-kompass/schema';

declare const kurzcheck: ScoredQuestionnaire;
export default kurzcheck;
