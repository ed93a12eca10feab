import { describe, expect, test } from 'vitest';
import { scaffoldFile, scaffoldKinds, scaffoldPath } from './scaffold.ts';
import { reportOn } from './test/sample-tree.ts';

const kindCalled = (id: string) => {
	const kind = scaffoldKinds().find((each) => each.id === id);
	if (kind === undefined) throw new Error(`No kind ${id}; check the id against the registry.`);
	return kind;
};

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
		expect(scaffoldPath(kindCalled(kind), id)).toBe(path);
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
		const path = scaffoldPath(kindCalled(kind), id) ?? '';
		const report = reportOn((tree) => {
			tree.raw[path] = scaffoldFile(kindCalled(kind), id);
		});
		expect(fieldsOf(report, `content/${path}`)).toEqual(expect.arrayContaining(fields.split(' ')));
		expect(report).not.toMatch(/undefined|null/);
	});
});
