import { type Total, totalLine } from './sum-reports.ts';

/** How one step of the check ended. */
export interface Outcome {
	readonly name: string;
	readonly state: 'ok' | 'failed' | 'skipped';
	readonly seconds: number;
}

const WORDS = { ok: 'ok    ', failed: 'FAILED', skipped: 'skip  ' } as const;

/**
 * What a run ends with, line by line: the steps, what is wrong with the reports, every failed test, and last of all
 * `N passed, N failed`.
 *
 * @param failed names of the failed tests, as they are shown
 */
export function summaryLines(
	outcomes: readonly Outcome[],
	total: Pick<Total, 'passed' | 'failed' | 'skipped' | 'problems'>,
	failed: readonly string[],
): readonly string[] {
	return [
		...outcomes.map(({ name, state, seconds }) => `${WORDS[state]} ${seconds.toFixed(1).padStart(6)} s  ${name}`),
		...[...total.problems, ...failed].map((sentence) => `FAILED ${sentence}`),
		totalLine(total),
	];
}
