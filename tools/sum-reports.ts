import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Tests of all runners together. `problems` names reports that are missing, empty or tell of a crash, one sentence each. */
export interface Total {
	readonly passed: number;
	/** Failed tests, and one for every problem. */
	readonly failed: number;
	readonly skipped: number;
	readonly problems: readonly string[];
}

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	success: boolean;
	testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: unknown[];
}

const PLAYWRIGHT_REPORTS = 'test/test-results/';
const BROWSER_REPORT = `${PLAYWRIGHT_REPORTS}report.json`;

/** Path of the report of the long tests, relative to the root. Not every run has one. */
export const LONG_REPORT = `${PLAYWRIGHT_REPORTS}long.json`;

/** Path of the report of the browser tests in Firefox, relative to the root. Only the long run has one. */
export const FIREFOX_REPORT = `${PLAYWRIGHT_REPORTS}firefox.json`;

/** Whether the report at this path, relative to the root, is one of the browser tests. The others are Vitest's. */
export function isPlaywrightReport(path: string): boolean {
	return path.startsWith(PLAYWRIGHT_REPORTS);
}

const VITEST_REPORT = '.vitest/report.json';

/** Paths of the reports that a complete run leaves, relative to the root: every package with a test script, and the browser. */
export function expectedReports(root: string): string[] {
	const manifests = globSync(
		['packages/*/package.json', 'apps/*/package.json', 'test/package.json', 'tools/package.json'],
		{ cwd: root },
	);
	const withTests = manifests.filter((path) => JSON.parse(readFileSync(join(root, path), 'utf8')).scripts?.test);
	return [...withTests.map((path) => join(dirname(path), VITEST_REPORT)).sort(), BROWSER_REPORT];
}

/** Deletes the reports of an earlier run, so that none can be taken for one of this run. */
export function deleteReports(root: string): void {
	for (const path of [...expectedReports(root), LONG_REPORT, FIREFOX_REPORT]) rmSync(join(root, path), { force: true });
}

/**
 * Adds up the reports. What is missing, unreadable or empty counts as one failure each: silence is not success.
 *
 * @param paths the reports this run has to leave, relative to the root
 */
export function sumReports(root: string, paths: readonly string[] = expectedReports(root)): Total {
	const parts = paths.map((path) => readReport(root, path));
	return {
		passed: parts.reduce((sum, part) => sum + part.passed, 0),
		failed: parts.reduce((sum, part) => sum + part.failed + part.problems.length, 0),
		skipped: parts.reduce((sum, part) => sum + part.skipped, 0),
		problems: parts.flatMap((part) => part.problems),
	};
}

/** The last line of a run: `12 passed, 0 failed`, with skipped tests named when there are any. */
export function totalLine({ passed, failed, skipped }: Pick<Total, 'passed' | 'failed' | 'skipped'>): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function readReport(root: string, path: string): Total {
	const empty = (problem: string): Total => ({ passed: 0, failed: 0, skipped: 0, problems: [`${path} ${problem}`] });
	if (!existsSync(join(root, path))) return empty('is missing: the tests did not run.');
	try {
		const report: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'));
		const part = isPlaywrightReport(path)
			? playwrightPart(report as PlaywrightReport)
			: vitestPart(report as VitestReport);
		const counts = [part.passed, part.failed, part.skipped];
		if (!counts.every((count) => Number.isInteger(count) && count >= 0)) return empty('holds no test counts.');
		if (part.passed + part.failed === 0 && part.problems.length === 0) return empty('names no test that ran.');
		return { ...part, problems: part.problems.map((problem) => `${path} ${problem}`) };
	} catch {
		return empty('cannot be read as a report.');
	}
}

function vitestPart(report: VitestReport): Total {
	// A file that breaks while loading, or in its set-up, has no failed test to show for it.
	const broken = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
	);
	const problems = broken.map(({ name }) => `tells of a test file that broke before its tests ran: ${name}`);
	if (!report.success && broken.length === 0 && report.numFailedTests === 0) problems.push('tells of a failed run.');
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests,
		problems,
	};
}

/** A test that passed only at the second attempt is a failure here: retries hide faults. */
function playwrightPart({ stats, errors }: PlaywrightReport): Total {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		skipped: stats.skipped,
		problems: errors.length > 0 ? [`tells of ${errors.length} errors outside the tests.`] : [],
	};
}
