import { describe, expect, test } from 'vitest';
import { projectFiles } from './project-files.ts';
import { workflowFaults } from './workflows.ts';

const SHA = 'a'.repeat(40);
const workflow = (more: string, uses = `actions/checkout@${SHA}`) =>
	`${more}\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${uses}\n`;
const safe = 'on: [push]\npermissions:\n  contents: read';

describe('workflowFaults', () => {
	test('finds none in the project', () => {
		const files = projectFiles(/^\.github\/workflows\/.*\.ya?ml$/);
		expect(files.length).toBeGreaterThan(0);
		expect(files.flatMap(({ path, text }) => workflowFaults(path, text))).toEqual([]);
	});

	test('allows a workflow that is pinned and may only read', () => {
		expect(workflowFaults('a.yml', workflow(safe))).toEqual([]);
	});

	test.each([
		['a tag', workflow(safe, 'actions/checkout@v7'), 'pin it'],
		['a short commit', workflow(safe, 'actions/checkout@abc1234'), 'pin it'],
		['a branch', workflow(safe, 'someone/action/path@main'), 'pin it'],
		['no permissions', workflow('on: [push]'), 'names no permissions'],
		['all permissions', workflow('on: [push]\npermissions: write-all'), 'may write everything'],
		[
			'a foreign pull request with secrets',
			workflow(safe.replace('[push]', 'pull_request_target')),
			'pull_request_target',
		],
		['the same as a list', workflow(safe.replace('[push]', '[push, pull_request_target]')), 'pull_request_target'],
		['the same as a map', workflow(safe.replace('[push]', '\n  pull_request_target:')), 'pull_request_target'],
		[
			'a title in a script',
			`${workflow(safe)}      - run: echo "\${{ github.event.issue.title }}"\n`,
			'text from outside',
		],
	])('refuses %s', (_name, yaml, finding) => {
		expect(workflowFaults('a.yml', yaml)).toEqual([expect.stringContaining(finding)]);
	});
});
