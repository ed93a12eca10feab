import { describe, expect, test } from 'vitest';
import { addMeasure, questionOf, reportOn } from '../test/sample-tree.ts';

describe('noCycles', () => {
	test('refuses measures that wait for each other', () => {
		expect(
			reportOn((tree) => {
				addMeasure(tree, 'zweite').prerequisites = ['dritte'];
				addMeasure(tree, 'dritte').prerequisites = ['zweite'];
			}),
		).toMatchInlineSnapshot(`
			"content/measures/dritte.yaml:17  prerequisites
			  Diese Maßnahmen setzen einander voraus: dritte → zweite → dritte. Streichen Sie eine der Voraussetzungen."
		`);
	});

	test('accepts two ways to one prerequisite', () => {
		const report = reportOn((tree) => {
			addMeasure(tree, 'grundlage');
			addMeasure(tree, 'mitte').prerequisites = ['grundlage'];
			addMeasure(tree, 'ziel').prerequisites = ['mitte', 'grundlage'];
		});
		expect(report).toBe('');
	});

	test('refuses questions that depend on each other', () => {
		expect(
			reportOn((tree) => {
				questionOf(tree, 'A').askIf = { not: { answer: 'B1', in: ['nie'] } };
				questionOf(tree, 'B').askIf = { answer: 'C1', in: ['nie'] };
				questionOf(tree, 'C').askIf = { any: [{ answer: 'A1', in: ['nie'] }] };
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/a-bereich.yaml:36  questions › Nr. 1 › askIf
			  Diese Fragen hängen im Kreis voneinander ab: A1 → B1 → C1 → A1. Keine würde je gestellt. Ändern Sie eine der Bedingungen."
		`);
	});

	test('refuses a question that depends on itself', () => {
		expect(
			reportOn((tree) => {
				questionOf(tree, 'A').askIf = { answer: 'A1', in: ['nie'] };
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/a-bereich.yaml:36  questions › Nr. 1 › askIf
			  Diese Fragen hängen im Kreis voneinander ab: A1 → A1. Keine würde je gestellt. Ändern Sie eine der Bedingungen."
		`);
	});
});
