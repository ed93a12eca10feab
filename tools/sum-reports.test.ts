import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteReports, expectedReports, LONG_REPORT, sumReports, totalLine } from './sum-reports.ts';

const vitest = (more: object = {}) => ({
	numPassedTests: 3,
	numFailedTests: 0,
	numPendingTests: 0,
	numTodoTests: 0,
	success: true,
	testResults: [],
	...more,
});
const playwright = (stats: object = {}, errors: unknown[] = []) => ({
	stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...stats },
	errors,
});

let root: string;
const plant = (path: string, value: unknown) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value));
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'itk-reports-'));
	plant('packages/one/package.json', { scripts: { test: 'vitest run' } });
	plant('packages/plain/package.json', { scripts: { types: 'tsc' } });
	plant('test/package.json', { scripts: { test: 'vitest run' } });
	plant('packages/one/.vitest/report.json', vitest());
	plant('test/.vitest/report.json', vitest({ numPassedTests: 4 }));
	plant('test/test-results/report.json', playwright());
});
afterEach(() => rmSync(root, { recursive: true }));

describe('expectedReports', () => {
	test('names one report for each package with tests, and the browser', () => {
		expect(expectedReports(root)).toEqual([
			'packages/one/.vitest/report.json',
			'test/.vitest/report.json',
			'test/test-results/report.json',
		]);
	});
});

describe('sumReports', () => {
	test('adds up all runners', () => {
		expect(sumReports(root)).toEqual({ passed: 12, failed: 0, skipped: 0, problems: [] });
	});

	test('counts failed, flaky, skipped and open tests', () => {
		plant(
			'packages/one/.vitest/report.json',
			vitest({ numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, success: false }),
		);
		plant('test/test-results/report.json', playwright({ unexpected: 2, flaky: 1, skipped: 1 }));
		expect(sumReports(root)).toMatchObject({ passed: 12, failed: 4, skipped: 4 });
	});

	test.each([
		['a report that names no test', vitest({ numPassedTests: 0 }), 'names no test that ran'],
		['a report that only skips', vitest({ numPassedTests: 0, numPendingTests: 9 }), 'names no test that ran'],
		['a report without counts', {}, 'cannot be read'],
		['a report with text for counts', vitest({ numPassedTests: '3' }), 'holds no test counts'],
		['an empty file', '', 'cannot be read'],
		['half a file', '{"numPassedTests": 3', 'cannot be read'],
		['null', 'null', 'cannot be read'],
		[
			'a file that broke in its set-up',
			vitest({
				success: false,
				testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'skipped' }] }],
			}),
			'broke before its tests ran: a.test.ts',
		],
		['a run that failed without a failed test', vitest({ success: false }), 'tells of a failed run'],
	])('counts %s as a failure', (_name, report, sentence) => {
		plant('packages/one/.vitest/report.json', report);
		const total = sumReports(root);
		expect(total.failed).toBe(1);
		expect(total.problems).toEqual([expect.stringContaining(sentence)]);
	});

	test('counts a failed test once, not again as a broken file', () => {
		const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] }];
		plant('packages/one/.vitest/report.json', vitest({ numFailedTests: 1, success: false, testResults }));
		expect(sumReports(root).failed).toBe(1);
	});

	test('counts an error outside the browser tests', () => {
		plant('test/test-results/report.json', playwright({}, [{ message: 'the server did not start' }]));
		expect(sumReports(root).failed).toBe(1);
	});

	test('counts the long tests where they ran', () => {
		plant(LONG_REPORT, playwright({ expected: 7, unexpected: 1 }));
		expect(sumReports(root, [...expectedReports(root), LONG_REPORT])).toMatchObject({ passed: 19, failed: 1 });
		expect(sumReports(root, [LONG_REPORT])).toMatchObject({ passed: 7, failed: 1 });
		deleteReports(root);
		expect(sumReports(root, [LONG_REPORT])).toMatchObject({ passed: 0, failed: 1 });
	});

	test('counts every missing report', () => {
		deleteReports(root);
		expect(sumReports(root)).toMatchObject({ passed: 0, failed: 3 });
	});
});

describe('totalLine', () => {
	test('names skipped tests only when there are any', () => {
		expect(totalLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
		expect(totalLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
	});
});
