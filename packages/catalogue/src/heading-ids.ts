import { markdownLines } from './markdown.ts';

const HEADING = /^ {0,3}(?:(?:>|[-*+]|\d+[.)])\s+)*#{1,6}\s+(.*?)\s*#*\s*$/;
/** Of links and of words of the glossary only the text is read out, not where they lead. */
const LINK = /(?::begriff)?\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})?/g;
/** What GitHub's rule, which the site follows, leaves of a heading besides blanks. */
const DROPPED = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu;

/**
 * Places of an article a link can lead to: the ids its headings get on the page, in their order.
 *
 * @param body Markdown below the front matter
 */
export function headingIds(body: string): string[] {
	const seen = new Map<string, number>();
	return markdownLines(body, 1).lines.flatMap(({ text }) => {
		const title = HEADING.exec(text)?.[1];
		if (title === undefined) return [];
		const id = title.replace(LINK, '$1').toLowerCase().replace(DROPPED, '').replaceAll(' ', '-');
		const earlier = seen.get(id) ?? 0;
		seen.set(id, earlier + 1);
		return [earlier === 0 ? id : `${id}-${earlier}`];
	});
}
