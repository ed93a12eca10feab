import { describe, expect, test } from 'vitest';
import { freezeTree } from '../test/freeze-tree.ts';
import { reportOn } from '../test/sample-tree.ts';

describe('release', () => {
	test('refuses a made-up operator and an article nobody reviewed', () => {
		expect(reportOn(() => {}, { isRelease: true })).toMatchInlineSnapshot(`
			"content/articles/nis2/pflichten.md:2
			  Der Artikel nennt niemanden, der ihn geprüft hat. Tragen Sie die Person ein. Beispiel: reviewer: Vorname Nachname

			content/questionnaire/_questionnaire.yaml:1  version
			  Die Version 1.0.0 ist noch nicht festgehalten. Rufen Sie auf: pnpm content freeze

			content/site.yaml:1  sample
			  Der Betreiber ist ein Muster. Tragen Sie die echten Angaben ein und setzen Sie sample: false."
		`);
	});

	test('accepts a real operator and a named reviewer', () => {
		const report = reportOn(
			(tree) => {
				freezeTree(tree);
				tree.site.sample = false;
				Object.assign(tree.articles['nis2/pflichten']?.front ?? {}, { reviewer: 'Erika Mustermann' });
			},
			{ isRelease: true },
		);
		expect(report).toBe('');
	});
});
