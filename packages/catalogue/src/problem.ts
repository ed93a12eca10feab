/** One thing an editor has to change, or with the severity `warning` should look at. */
export interface Problem {
	/** Left out for an error. A warning is printed and counted apart and never changes an exit code. */
	readonly severity?: 'error' | 'warning';
	/** As an editor sees it, relative to the repository, with forward slashes. */
	readonly path: string;
	/** From 1. */
	readonly line: number;
	/** Keys and list positions (from 0) that lead to the value; empty for the whole file or a line of Markdown. */
	readonly at: readonly PropertyKey[];
	/** German: what is wrong, what to write instead, an example. */
	readonly message: string;
}

function fieldName(part: PropertyKey): string {
	return typeof part === 'number' ? `Nr. ${part + 1}` : String(part);
}

/** The way to a value as editors count it: `questions › Nr. 1 › title`. Empty for the whole file. */
export function formatField(at: readonly PropertyKey[]): string {
	return at.map(fieldName).join(' › ');
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The errors and the warnings among problems, each in the order given. */
export function splitBySeverity(problems: readonly Problem[]): { errors: Problem[]; warnings: Problem[] } {
	return {
		errors: problems.filter(({ severity }) => severity !== 'warning'),
		warnings: problems.filter(({ severity }) => severity === 'warning'),
	};
}

/** Problems by path, line, field and message; exact duplicates are left out. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
	return [...unique.values()].sort(
		(a, b) =>
			compareText(a.path, b.path) ||
			a.line - b.line ||
			compareText(formatField(a.at), formatField(b.at)) ||
			compareText(a.message, b.message),
	);
}
