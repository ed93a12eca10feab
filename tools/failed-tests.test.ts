import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { failedTests } from './failed-tests.ts';

const UNIT = 'packages/one/.vitest/report.json';
const BROWSER = 'test/test-results/report.json';

let root: string;
const plant = (path: string, value: unknown) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value));
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'itk-failed-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const browserReport = () => ({
	config: { rootDir: join(root, 'test/e2e') },
	suites: [
		{
			title: 'print.spec.ts',
			file: 'print.spec.ts',
			specs: [{ title: 'prints one page', tests: [{ status: 'expected' }] }],
			suites: [
				{
					title: 'in Firefox',
					file: 'print.spec.ts',
					specs: [
						{ title: 'prints two pages', tests: [{ status: 'unexpected' }] },
						{ title: 'prints at the second attempt', tests: [{ status: 'flaky' }] },
						{ title: 'is left out', tests: [{ status: 'skipped' }] },
					],
				},
			],
		},
	],
});

describe('failedTests', () => {
	test('names file and title of every failed test, of all runners, in the order of the reports', () => {
		plant(UNIT, {
			testResults: [
				{
					name: join(root, 'packages/one/src/sum.test.ts'),
					assertionResults: [
						{ status: 'passed', fullName: 'sum adds' },
						{ status: 'failed', fullName: 'sum refuses text' },
					],
				},
			],
		});
		plant(BROWSER, browserReport());
		expect(failedTests(root, [UNIT, BROWSER])).toEqual([
			'packages/one/src/sum.test.ts: sum refuses text',
			'test/e2e/print.spec.ts: in Firefox › prints two pages',
			'test/e2e/print.spec.ts: in Firefox › prints at the second attempt',
		]);
	});

	test.each(['', '{"testResults": [', 'null', '{}'])('names none in a report that reads %j', (text) => {
		plant(UNIT, text);
		plant(BROWSER, text);
		expect(failedTests(root, [UNIT, BROWSER])).toEqual([]);
	});

	test('names none where there is no report', () => {
		expect(failedTests(root, [UNIT, BROWSER])).toEqual([]);
	});
});
