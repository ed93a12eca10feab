import { describe, expect, test } from 'vitest';
import { questionOf, reportOn } from '../test/sample-tree.ts';

const step = (below: number, maxLevel: number) => ({ below, maxLevel, because: 'es fehlt' });

describe('mustHaveSteps', () => {
	test('accepts rising steps', () => {
		const report = reportOn((tree) => {
			questionOf(tree, 'E').mustHave = { steps: [step(1, 1), step(2, 2)] };
		});
		expect(report).toBe('');
	});

	test('refuses steps out of order', () => {
		expect(
			reportOn((tree) => {
				questionOf(tree, 'E').mustHave = { steps: [step(2, 2), step(1, 1)] };
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/e-bereich.yaml:41  questions › Nr. 1 › mustHave › steps › Nr. 2
			  Die Schritte steigen: „below“ und „maxLevel“ sind größer als im Schritt davor (below: 2, maxLevel: 2), hier steht below: 1, maxLevel: 1. Beispiel: erst below: 1, maxLevel: 1, dann below: 2, maxLevel: 2"
		`);
	});

	test('refuses a higher step that allows no higher level', () => {
		expect(
			reportOn((tree) => {
				questionOf(tree, 'E').mustHave = { steps: [step(1, 2), step(2, 2)] };
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/e-bereich.yaml:41  questions › Nr. 1 › mustHave › steps › Nr. 2
			  Die Schritte steigen: „below“ und „maxLevel“ sind größer als im Schritt davor (below: 1, maxLevel: 2), hier steht below: 2, maxLevel: 2. Beispiel: erst below: 1, maxLevel: 1, dann below: 2, maxLevel: 2"
		`);
	});
});
