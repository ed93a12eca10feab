import { describe, expect, test } from 'vitest';
import { questionOf, reportOn } from '../test/sample-tree.ts';

describe('conditions', () => {
	test('accepts context, answers, weiss-nicht and, where it is offered, trifft-nicht-zu', () => {
		const report = reportOn((tree) => {
			questionOf(tree, 'A').notApplicable = 'Wir haben keine Server.';
			questionOf(tree, 'B').askIf = {
				all: [
					{ not: { answer: 'A1', in: ['trifft-nicht-zu', 'weiss-nicht'] } },
					{
						any: [
							{ context: 'homeoffice', in: ['teilweise'] },
							{ answer: 'A1', in: ['nie'] },
						],
					},
				],
			};
		});
		expect(report).toBe('');
	});

	test('refuses an unknown context question and an unknown option, however deep', () => {
		expect(
			reportOn((tree) => {
				questionOf(tree, 'B').askIf = {
					all: [{ not: { context: 'home-office', in: ['nein'] } }, { context: 'homeoffice', in: ['nein', 'teilweis'] }],
				};
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/b-bereich.yaml:39  questions › Nr. 1 › askIf › all › Nr. 1 › not › context
			  Die Frage zum Betrieb „home-office“ gibt es nicht. Nennen Sie eine vorhandene. Meinten Sie „homeoffice“?

			content/questionnaire/b-bereich.yaml:45  questions › Nr. 1 › askIf › all › Nr. 2 › in › Nr. 2
			  Bei „homeoffice“ gibt es keine Antwort „teilweis“. Vorhanden: nein, teilweise. Meinten Sie „teilweise“?"
		`);
	});

	test('refuses an unknown question, an unknown answer and trifft-nicht-zu where it is not offered', () => {
		expect(
			reportOn((tree) => {
				Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, {
					exposure: [
						{ if: { answer: 'A9', in: ['nie'] }, add: 1 },
						{ if: { answer: 'A1', in: ['niemals', 'trifft-nicht-zu'] }, add: 1 },
					],
				});
			}),
		).toMatchInlineSnapshot(`
			"content/measures/ruecksicherung-testen.yaml:19  exposure › Nr. 1 › if › answer
			  Die Frage „A9“ gibt es nicht. Nennen Sie eine vorhandene. Meinten Sie „A1“?

			content/measures/ruecksicherung-testen.yaml:26  exposure › Nr. 2 › if › in › Nr. 1
			  Bei „A1“ gibt es keine Antwort „niemals“. Vorhanden: nie, selten, meist, immer, weiss-nicht.

			content/measures/ruecksicherung-testen.yaml:27  exposure › Nr. 2 › if › in › Nr. 2
			  Bei „A1“ gibt es keine Antwort „trifft-nicht-zu“. Vorhanden: nie, selten, meist, immer, weiss-nicht."
		`);
	});
});
