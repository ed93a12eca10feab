export { type BandedFact, bandOf, contextAnswer, figureOf, isBanded, UNKNOWN } from './bands.ts';
export { type FundingFigures, fundingFiguresOf, type WholeRange } from './funding-figures.ts';
export { type FundingGiven, fundingGivenOf, landOf, measuresOf } from './funding-given.ts';
export { type KindFlags, nis2FactsOf, SIDE_KINDS } from './nis2-facts.ts';
export { type Around, type Misfit, type ReadProfile, readProfile, valuesOf } from './read-profile.ts';
