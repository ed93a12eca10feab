import { describe, expect, test } from 'vitest';
import { formatField, type Problem, sortProblems, splitBySeverity } from './problem.ts';

describe('formatField', () => {
	test('counts list entries from one, as people do', () => {
		expect(formatField(['questions', 0, 'options', 2, 'text'])).toBe('questions › Nr. 1 › options › Nr. 3 › text');
	});
});

describe('sortProblems', () => {
	test('sorts by path, line, field and message and leaves duplicates out', () => {
		const problem = (path: string, line: number, at: PropertyKey[], message: string): Problem => ({
			path,
			line,
			at,
			message,
		});
		const sorted = [
			problem('a', 2, [], 'x'),
			problem('a', 10, [], 'x'),
			problem('a', 10, ['b'], 'x'),
			problem('a', 10, ['b'], 'y'),
			problem('b', 1, [], 'x'),
		];
		expect(sortProblems([...sorted, ...sorted].reverse())).toEqual(sorted);
	});
});

describe('splitBySeverity', () => {
	test('takes a problem without a severity for an error', () => {
		const error: Problem = { path: 'a', line: 1, at: [], message: 'x' };
		const warning: Problem = { ...error, severity: 'warning' };
		expect(splitBySeverity([warning, error, { ...error, severity: 'error' }])).toEqual({
			errors: [error, { ...error, severity: 'error' }],
			warnings: [warning],
		});
	});
});
