export { buildCatalogue } from './build-catalogue.ts';
export { checkContent } from './check-content.ts';
export type { ArticleEntry, Content, Entry, Passage, QuestionnaireFrame } from './content.ts';
export { ContentError } from './content-error.ts';
export type { Problem } from './problem.ts';
export { readContent } from './read-content.ts';
export { readSite } from './read-site.ts';
