import { describe, expect, test } from 'vitest';
import { questionOf, reportOn } from '../test/sample-tree.ts';

describe('fileNames', () => {
	test('refuses a file that is not called after its id', () => {
		expect(
			reportOn((tree) => {
				tree.sources['bsig-30a'] = { ...tree.sources['bsig-30'], id: 'bsig-30b' };
			}),
		).toMatchInlineSnapshot(`
			"content/sources/bsig-30a.yaml:1  id
			  Die Datei heißt „bsig-30a.yaml“, die Kennung „bsig-30b“. Beide müssen gleich sein. Beispiel: id: bsig-30a"
		`);
	});

	test('refuses a domain file that begins with another letter', () => {
		expect(
			reportOn((tree) => {
				tree.domains['b-anders'] = { ...tree.domains['a-bereich'] };
				delete tree.domains['a-bereich'];
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/b-anders.yaml:1  id
			  Die Datei heißt „b-anders.yaml“, der Bereich „A“. Der Dateiname beginnt mit dem Buchstaben. Beispiel: a-anders.yaml"
		`);
	});

	test('refuses a question in a domain it is not numbered for', () => {
		expect(
			reportOn((tree) => {
				questionOf(tree, 'C').id = 'D7';
			}),
		).toMatchInlineSnapshot(`
			"content/questionnaire/c-bereich.yaml:6  questions › Nr. 1 › id
			  Die Frage „D7“ steht im Bereich C. Verschieben Sie sie oder geben Sie ihr die nächste freie Nummer. Beispiel: C1"
		`);
	});
});
