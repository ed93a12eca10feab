import type { Article, Measure, Question } from '@it-kompass/schema';

function joined(texts: readonly (string | undefined)[]): string {
	return texts.filter((text) => text !== undefined).join('\n\n');
}

/** Everything the screen of a question says, in reading order. */
export function textOfQuestion({ text, help, options, notApplicable, why }: Question): string {
	return joined([text, help, ...options.map((option) => option.text), notApplicable, why]);
}

/** Everything the page of a measure says about it, in reading order. */
export function textOfMeasure({ title, summary, why, steps, proof, costNote }: Measure): string {
	return joined([title, summary, why, ...steps, ...proof, costNote]);
}

/**
 * Everything an article says, in reading order.
 *
 * @param body Markdown below the front matter
 */
export function textOfArticle(article: Article, body: string): string {
	const { leitung, it, dienstleister } = article.actions;
	return joined([article.title, article.summary, body, ...leitung, ...it, ...dienstleister]);
}
