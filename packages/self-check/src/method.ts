export { HORIZONS, LEVELS, MODEL_VERSION, SCORING_LIMITS } from '@it-kompass/scoring';
export { EXAMPLE_LABEL, exampleResult } from './example.ts';
export { indexCatalogue } from './result/catalogue-index.ts';
export { headline } from './result/headline.ts';
export { leadSentence } from './result/lead-sentence.ts';
export { roseAxes } from './result/rose-axes.ts';
export { levelText } from './strings/de.ts';
export { actionSummary, actionTitle, effortText, HORIZONS as HORIZON_NAMES, whoText } from './strings/result-de.ts';
