import type { Content } from './content.ts';
import type { ContentKind } from './kinds/content-kind.ts';
import { CONTENT_KINDS } from './kinds/content-kinds.ts';
import { type Problem, sortProblems } from './problem.ts';
import { listFiles } from './read/list-files.ts';
import { parseContent } from './read/parse-content.ts';

/**
 * Everything in a content folder, and every problem of every single file in German, sorted.
 * What files say about each other is left to `checkContent`.
 *
 * @param root the content folder
 * @param label how problems call it; paths relative to the repository let editors and GitHub find the line
 * @param kinds what content consists of
 */
export function readContent(
	root: string,
	label = 'content',
	kinds: readonly ContentKind[] = CONTENT_KINDS,
): { content: Content; problems: Problem[] } {
	const { files, problems } = listFiles(root, label);
	const parsed = parseContent(files, label, kinds);
	return { content: parsed.content, problems: sortProblems([...problems, ...parsed.problems]) };
}
