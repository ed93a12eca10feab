import { expect, test } from 'vitest';
import { reportOn } from '../test/sample-tree.ts';

const reportOnSummary = (summary: string) =>
	reportOn((tree) => Object.assign(tree.articles['nis2/pflichten']?.front ?? {}, { summary }));

test('articleHead wants 50 characters of summary', () => {
	expect(reportOnSummary('ä'.repeat(50))).toBe('');
	expect(reportOnSummary('ä'.repeat(49))).toBe(
		'content/articles/nis2/pflichten.md:3  summary\n  Die Zusammenfassung hat 49 Zeichen, mindestens 50 sollen es sein. Nennen Sie das Ergebnis des Artikels in einem ganzen Satz.',
	);
});
