import { describe, expect, test } from 'vitest';
import { appendQuestion } from './append-question.ts';
import { reportOn } from './test/sample-tree.ts';

describe('appendQuestion', () => {
	const domain = '# Kopf\nid: A\nquestions: # Liste\n  - id: A1 # erste\n    rev: 1\n';

	test('adds a question in the indentation of the list and keeps comments', () => {
		const result = appendQuestion(domain, 'A2');
		expect('text' in result && result.text).toContain(`${domain}\n  - id: A2\n    rev: 1\n    title: #`);
	});

	test('begins a question in which the check names every field to fill in', () => {
		const result = appendQuestion(domain, 'A2');
		const report = reportOn((tree) => {
			tree.raw['questionnaire/a-bereich.yaml'] = 'text' in result ? result.text : '';
		});
		for (const field of [
			'title',
			'text',
			'help',
			'why',
			'weight',
			'whoKnows',
			'sources',
			'lenses',
			'theme',
			'measures',
		])
			expect(report).toContain(`questions › Nr. 2 › ${field}\n`);
		expect(report).toContain('questions › Nr. 2 › options › Nr. 4 › text\n');
	});

	test.each([
		['id: A\nquestions: []\n', 'endet nicht mit einer eingerückten Liste'],
		['questions:\n  - id: A1\nid: A\n', 'endet nicht mit einer eingerückten Liste'],
		['questions:\n  - id: A2\n', 'Die Frage A2 gibt es schon.'],
	])('does not touch %j', (text, problem) => {
		expect(appendQuestion(text, 'A2')).toEqual({ problem: expect.stringContaining(problem) });
	});
});
