import { formatReport } from './format-report.ts';
import type { Problem } from './problem.ts';

/** Content that cannot be used. The message is the German report an editor reads. */
export class ContentError extends Error {
	override readonly name = 'ContentError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(`Die Inhalte haben Fehler:\n\n${formatReport(problems)}`);
		this.problems = problems;
	}
}
