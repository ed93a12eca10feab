import { describe, expect, test } from 'vitest';
import { plant } from '../test/plant.ts';
import { reportOn } from '../test/sample-tree.ts';

describe('domainOrder', () => {
	test('refuses a domain named twice', () => {
		expect(
			reportOn((tree) => {
				plant(tree.frame, 'order.8', 'A');
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/_questionnaire.yaml:12  order › Nr. 9
			  Der Bereich A steht zweimal in der Reihenfolge. Nennen Sie jeden einmal."
		`);
	});

	test('refuses a domain without a file', () => {
		expect(
			reportOn((tree) => {
				delete tree.domains['i-bereich'];
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/_questionnaire.yaml:12  order › Nr. 9
			  Zum Bereich I gibt es keine Datei. Legen Sie sie an. Beispiel: content/questionnaire/i-name-des-bereichs.yaml"
		`);
	});

	test('accepts a domain that has no questions yet', () => {
		const report = reportOn((tree) => {
			Object.assign(tree.domains['i-bereich'] ?? {}, { questions: [] });
		});
		expect(report).toBe('');
	});
});
