import { describe, expect, test } from 'vitest';
import { reportOn } from './test/sample-tree.ts';

describe('checkContent', () => {
	test('finds nothing in valid content', () => {
		expect(reportOn(() => {})).toBe('');
	});

	test.each(['a', 'a.a-', '“', '<a ', '`a``b ', "'a "])('comes to an end on half a megabyte of %j', (piece) => {
		const report = reportOn((tree) => {
			tree.raw['measures/lang.yaml'] = `id: lang\nwhy: |-\n  ${piece.repeat(500_000 / Buffer.byteLength(piece))}\n`;
		});
		expect(report).toContain('content/measures/lang.yaml:2  why\n  Der Text hat');
	});

	test.each(['[a](', '![a', '[^a', '`a``b '])('comes to an end on an article full of %j', (piece) => {
		const report = reportOn((tree) => {
			const article = tree.articles['nis2/pflichten'];
			if (article) article.body += piece.repeat(100_000);
		});
		expect(report.length).toBeLessThan(1_000_000);
	});
});
