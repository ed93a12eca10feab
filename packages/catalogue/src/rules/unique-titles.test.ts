import { describe, expect, test } from 'vitest';
import { addMeasure, reportOn } from '../test/sample-tree.ts';

describe('uniqueTitles', () => {
	test('refuses two measures with the same title, whatever its case and marks', () => {
		const report = reportOn((tree) =>
			Object.assign(addMeasure(tree, 'zweite'), { title: 'Eine rücksicherung – proben!' }),
		);
		expect(report).toBe(
			'content/measures/zweite.yaml:2  title\n  Diesen Titel hat schon content/measures/ruecksicherung-testen.yaml. Sagen Sie, worin sich die Seiten unterscheiden.',
		);
	});

	test('refuses a measure called like an article', () => {
		const report = reportOn((tree) => {
			Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { title: 'Was die Leitung selbst tun muss' });
		});
		expect(report).toContain('Diesen Titel hat schon content/articles/nis2/pflichten.md.');
	});
});
