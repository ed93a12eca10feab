import { describe, expect, test } from 'vitest';
import { questionOf, reportOn } from '../test/sample-tree.ts';

describe('reachableMeasures', () => {
	test('refuses a measure no question names, also if another measure needs it', () => {
		expect(
			reportOn((tree) => {
				tree.measures.vergessen = { ...tree.measures['ruecksicherung-testen'], id: 'vergessen', title: 'Vergessen' };
				Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { prerequisites: ['vergessen'] });
			}),
		).toMatchInlineSnapshot(`
			"content/measures/vergessen.yaml:1  id
			  Keine Frage nennt diese Maßnahme; niemand bekäme sie empfohlen. Tragen Sie sie bei einer Frage unter „measures“ ein. Beispiel: - measure: vergessen"
		`);
	});

	test('waits until every domain can be read', () => {
		const report = reportOn((tree) => {
			tree.measures.vergessen = { ...tree.measures['ruecksicherung-testen'], id: 'vergessen', title: 'Vergessen' };
			questionOf(tree, 'A').weight = 7;
		});
		expect(report).toBe(
			'content/questionnaire/a-bereich.yaml:12  questions › Nr. 1 › weight\n  Das Gewicht ist 1, 2 oder 3.',
		);
	});
});
