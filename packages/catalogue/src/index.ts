export { buildCatalogue } from './build-catalogue.ts';
export { checkContent } from './check-content.ts';
export type { ArticleEntry, Content, Entry, Passage, QuestionnaireFrame } from './content.ts';
export { ContentError } from './content-error.ts';
export { findTerms } from './find-terms.ts';
export type { Problem } from './problem.ts';
export { readContent } from './read-content.ts';
export { readSite } from './read-site.ts';
export { textOfArticle } from './term-texts.ts';
