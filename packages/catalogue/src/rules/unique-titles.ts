import { type Entry, problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Upper and lower case, blanks and marks at the end do not make another title. */
const essenceOf = (title: string) =>
	title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** No two pages share a title, so that lists, search results and bookmarks can be told apart. */
export const uniqueTitles: Rule = (content) => {
	const pages: readonly Entry<{ title: string }>[] = [...content.articles, ...content.measures, ...content.checklists];
	const owners = new Map<string, Entry<unknown>>();
	return pages.flatMap((entry): Problem[] => {
		const essence = essenceOf(entry.value.title);
		const owner = owners.get(essence);
		owners.set(essence, owner ?? entry);
		if (owner === undefined) return [];
		return [
			problemAt(
				entry,
				['title'],
				`Diesen Titel hat schon ${owner.path}. Sagen Sie, worin sich die Seiten unterscheiden.`,
			),
		];
	});
};
