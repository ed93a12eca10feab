import { render } from 'astro:content';
import type { ArticleEntry } from './articles.ts';

/**
 * The text of an article as a component, with its headings.
 *
 * @throws {Error} if its Markdown has a fault: Astro only logs it, and would publish an empty page
 */
export async function renderedArticle(article: ArticleEntry) {
	if (article.rendered === undefined) throw new Error(`${article.id} has no text. The fault is named further up.`);
	return render(article);
}
