import type { Passage } from '../content.ts';
import type { Problem } from '../problem.ts';

/** A problem for each different match of a pattern in a passage, at its line. `text` is what the pattern sees; no message, no problem. */
export function matchProblems(
	passage: Passage,
	text: string,
	pattern: RegExp,
	message: (found: string) => string | null,
): Problem[] {
	const problems = new Map<string, Problem>();
	for (const match of text.matchAll(pattern)) {
		const [found] = match;
		const sentence = message(found.trim());
		if (sentence === null) continue;
		const line = passage.lineOf(match.index, passage.text.slice(match.index, match.index + found.length));
		const problem = { path: passage.path, line, at: passage.at, message: sentence };
		problems.set(`${line} ${problem.message}`, problem);
	}
	return [...problems.values()];
}
