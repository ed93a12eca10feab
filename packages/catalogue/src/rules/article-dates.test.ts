import { describe, expect, test } from 'vitest';
import { reportOn, SAMPLE_BODY, type SampleTree } from '../test/sample-tree.ts';

/** A second article with these fields; the first one refers to it and links to it. */
function reportOnSecond(front: object, more: (tree: SampleTree) => void = () => {}): string {
	return reportOn((tree) => {
		const first = tree.articles['nis2/pflichten'];
		if (first === undefined) return;
		tree.articles['nis2/zweiter'] = {
			front: { ...first.front, title: 'Ein zweiter Artikel', ...front },
			body: SAMPLE_BODY,
		};
		first.front.related = ['nis2/zweiter'];
		first.body = `${SAMPLE_BODY}\nMehr [dazu](/ratgeber/nis2/zweiter/).\n`;
		more(tree);
	});
}

describe('articleDates', () => {
	test('takes a neighbour that is already there', () => {
		expect(reportOnSecond({})).toBe('');
	});

	test('refuses the way to a draft, in the list and in the text', () => {
		const report = reportOnSecond({ draft: true });
		expect(report.match(/„nis2\/zweiter“ ist noch ein Entwurf/g)).toHaveLength(2);
	});

	test('refuses the way to a later article, but not from it', () => {
		expect(reportOnSecond({ publishedAt: '2026-12-01' })).toContain('erscheint erst am 2026-12-01');
		const other = reportOnSecond({ publishedAt: '2026-10-01', related: ['nis2/pflichten'] });
		expect(other).toContain('content/articles/nis2/zweiter.md');
	});

	test('takes drafts that refer to drafts', () => {
		const report = reportOnSecond({ draft: true }, (tree) => {
			const first = tree.articles['nis2/pflichten'];
			if (first) first.front.draft = true;
		});
		expect(report).toBe('');
	});

	test('refuses a measure that leads to a draft', () => {
		const report = reportOnSecond({ draft: true }, (tree) => {
			const measure = tree.measures['ruecksicherung-testen'];
			if (measure) measure.article = 'nis2/zweiter';
		});
		expect(report).toContain('content/measures/ruecksicherung-testen.yaml');
	});

	test('refuses an end before the beginning and changes in the wrong order', () => {
		expect(reportOnSecond({ validUntil: '2026-10-01' })).toContain('gälte nur bis 2026-10-01');
		const changes = [
			{ date: '2026-11-01', note: 'Frist ergänzt.' },
			{ date: '2026-11-02', note: 'Betrag ergänzt.' },
		];
		expect(reportOnSecond({ changes })).toContain('2026-11-02 ist neuer als 2026-11-01');
	});
});
