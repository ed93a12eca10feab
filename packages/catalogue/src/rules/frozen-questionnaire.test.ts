import { describe, expect, test } from 'vitest';
import { freezeTree } from '../test/freeze-tree.ts';
import { plant } from '../test/plant.ts';
import { addMeasure, questionOf, reportOn, type SampleTree } from '../test/sample-tree.ts';

const published = (change: (tree: SampleTree) => void) =>
	reportOn((tree) => {
		freezeTree(tree);
		change(tree);
	});

describe('frozenQuestionnaire', () => {
	test('refuses a published version whose weight has changed', () => {
		expect(published((tree) => plant(questionOf(tree, 'A'), 'weight', 3))).toMatchInlineSnapshot(`
			"content/questionnaire/_questionnaire.yaml:1  version
			  Version 1.0.0 ist veröffentlicht, aber seither hat sich geändert: A1, Gewicht. Nehmen Sie es zurück, oder erhöhen Sie die Version und tragen Sie die Änderung in _versionen.yaml ein."
		`);
	});

	test.each<[string, string, unknown]>([
		['rev', 'rev', 2],
		['Kennungen und Punkte der Aussagen', 'options.3.id', 'stets'],
		['Stufen der Pflichtantwort', 'mustHave', { steps: [{ below: 1, maxLevel: 1, because: 'es fehlt' }] }],
		['Bedingung', 'askIf', { context: 'homeoffice', in: ['nein'] }],
		['„Trifft nicht zu“', 'notApplicable', 'Das gibt es hier nicht.'],
		['Kurzcheck', 'quick', true],
		['Blickwinkel', 'lenses', ['ki']],
		['Zuordnung zu NIS2', 'mappings', { nis2: [3] }],
		['wer antworten kann', 'whoKnows', ['leitung']],
	])('notices: %s', (name, way, value) => {
		expect(published((tree) => plant(questionOf(tree, 'B'), way, value))).toContain(`geändert: B1, ${name}.`);
	});

	test.each<[string, (tree: SampleTree) => void]>([
		['Angaben zum Betrieb', (tree) => plant(tree.profile.betrieb, 'facts.0.options.1.id', 'immer')],
		['Grundlagen', (tree) => plant(tree.domains['c-bereich'], 'foundation', true)],
		['ruecksicherung-testen, Aufwand', (tree) => plant(tree.measures['ruecksicherung-testen'], 'effortDays', 5)],
		['ruecksicherung-testen, Wirkung', (tree) => plant(tree.measures['ruecksicherung-testen'], 'effect', 5)],
		['zweite, Aufwand', (tree) => void addMeasure(tree, 'zweite')],
	])('notices: %s', (what, change) => {
		expect(published(change)).toContain(`geändert: ${what}.`);
	});

	test('lets wording and sources change', () => {
		const report = published((tree) => {
			plant(questionOf(tree, 'A'), 'text', 'Wie steht es heute um Bereich A?');
			plant(questionOf(tree, 'A'), 'options.0.text', 'Im Bereich A noch gar nicht geprüft.');
			plant(questionOf(tree, 'A'), 'sources', ['bsig-32']);
		});
		expect(report).toBe('');
	});

	test('refuses a version that is lost, misnamed or not listed', () => {
		const lost = reportOn((tree) => {
			tree.frame.version = '1.0.1';
			tree.versions.versions = ['1.0.0', '1.0.1'].map((version) => ({
				version,
				published: '2026-11-23',
				changes: [],
			}));
		});
		expect(lost).toContain('Zur Version 1.0.0 fehlt die Fassung content/questionnaire/fassungen/1.0.0.json.');
		const misnamed = published((tree) => {
			tree.raw['questionnaire/fassungen/1.0.7.json'] = tree.raw['questionnaire/fassungen/1.0.0.json'] ?? '';
		});
		expect(misnamed).toContain('Die Datei heißt 1.0.7.json, darin steht 1.0.0.');
		const unlisted = published((tree) => {
			tree.raw['questionnaire/fassungen/0.9.0.json'] = String(tree.raw['questionnaire/fassungen/1.0.0.json']).replace(
				'1.0.0',
				'0.9.0',
			);
		});
		expect(unlisted).toContain('Die Version 0.9.0 fehlt in _versionen.yaml.');
	});
});
