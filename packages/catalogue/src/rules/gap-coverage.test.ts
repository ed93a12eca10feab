import { describe, expect, test } from 'vitest';
import { plant } from '../test/plant.ts';
import { addMeasure, questionOf, reportOn } from '../test/sample-tree.ts';

describe('gapCoverage', () => {
	test('refuses an answer below 3 points that no measure follows', () => {
		expect(
			reportOn((tree) => {
				plant(questionOf(tree, 'A'), 'measures.0.upTo', 0);
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/a-bereich.yaml:34  questions › Nr. 1 › measures
			  Zu „selten“ (1), „meist“ (2) passt keine Maßnahme; diese Antwort bliebe ohne Rat. Beispiel: { measure: ruecksicherung-testen, upTo: 2 }"
		`);
	});

	test('accepts measures that cover all gaps together', () => {
		const report = reportOn((tree) => {
			plant(questionOf(tree, 'A'), 'measures.0.upTo', 0);
			addMeasure(tree, 'zweite');
		});
		expect(report).toBe('');
	});
});
