import { describe, expect, test } from 'vitest';
import { plant } from '../test/plant.ts';
import { questionOf, reportOn } from '../test/sample-tree.ts';

describe('distinctStatements', () => {
	test('refuses a statement pasted from another question, whatever its case and punctuation', () => {
		expect(
			reportOn((tree) => {
				plant(questionOf(tree, 'D'), 'options.2.text', 'Im Bereich A: MEIST geprüft');
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/d-bereich.yaml:24  questions › Nr. 1 › options › Nr. 3 › text
			  Derselbe Wortlaut steht schon in content/questionnaire/a-bereich.yaml:24. Schreiben Sie, was gerade hier zu beobachten ist: eine Zahl, ein Datum, eine benannte Person."
		`);
	});

	test('refuses the same question twice', () => {
		expect(
			reportOn((tree) => {
				questionOf(tree, 'D').text = questionOf(tree, 'C').text;
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/d-bereich.yaml:9  questions › Nr. 1 › text
			  Derselbe Wortlaut steht schon in content/questionnaire/c-bereich.yaml:9. Schreiben Sie, was gerade hier zu beobachten ist: eine Zahl, ein Datum, eine benannte Person."
		`);
	});
});
