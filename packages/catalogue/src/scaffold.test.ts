import { describe, expect, test } from 'vitest';
import { appendQuestion, scaffoldFile, scaffoldPath } from './scaffold.ts';
import { reportOn } from './test/sample-tree.ts';

const fieldsOf = (report: string, path: string) =>
	report
		.split('\n')
		.filter((line) => line.startsWith(path))
		.map((line) => line.split('  ')[1]);

describe('scaffoldPath', () => {
	test.each([
		['measure', 'ruecksicherung-testen', 'measures/ruecksicherung-testen.yaml'],
		['source', 'bsig-30', 'sources/bsig-30.yaml'],
		['funding', 'nw-neues-programm', 'funding/nw-neues-programm.yaml'],
		['funding', 'neues-programm', null],
		['article', 'nis2/pflichten', 'articles/nis2/pflichten.md'],
		['article', 'anderes/pflichten', null],
		['measure', '../boese', null],
		['source', 'Groß', null],
	] as const)('a %s called %s goes to %s', (kind, id, path) => {
		expect(scaffoldPath(kind, id)).toBe(path);
	});
});

describe('scaffoldFile', () => {
	test.each([
		['measure', 'neue-massnahme', 'title summary why steps lead effortDays costClass costNote effect proof reviewed'],
		['source', 'neue-quelle', 'title publisher kind url asOf checked reviewAfter'],
		['funding', 'nw-neues-programm', 'name provider form topics summary status statusConfidence lastChecked'],
		['funding', 'info-neues', 'name level provider form'],
		[
			'article',
			'nis2/neuer-artikel',
			'title summary audience publishedAt checkedAt reviewEveryMonths sources selfCheckDomain measures',
		],
	] as const)('begins a %s in which the check names every field to fill in', (kind, id, fields) => {
		const path = scaffoldPath(kind, id) ?? '';
		const report = reportOn((tree) => {
			tree.raw[path] = scaffoldFile(kind, id);
		});
		expect(fieldsOf(report, `content/${path}`)).toEqual(expect.arrayContaining(fields.split(' ')));
		expect(report).not.toMatch(/undefined|null/);
	});
});

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
