import catalogue from '@it-kompass/catalogue/de/catalogue.json' with { type: 'json' };

const questions = catalogue.domains.flatMap((domain) => domain.questions);

/** How many questions the Kurzcheck has, and the full check if a company is asked every one. */
export const questionCounts = { quick: questions.filter(({ quick }) => quick).length, all: questions.length };
