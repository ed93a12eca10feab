import { describe, expect, test } from 'vitest';
import { freezeTree, raiseVersion } from '../test/freeze-tree.ts';
import { plant } from '../test/plant.ts';
import { questionOf, reportOn, type SampleTree } from '../test/sample-tree.ts';

const raised = (version: string, changes: readonly object[], change: (tree: SampleTree) => void = () => {}) =>
	reportOn((tree) => {
		freezeTree(tree);
		change(tree);
		raiseVersion(tree, version, changes);
	});

const heavier = (tree: SampleTree) => plant(questionOf(tree, 'A'), 'weight', 3);
const WEIGHT = [{ kind: 'gewicht', question: 'A1' }];
const asked = (tree: SampleTree) => plant(questionOf(tree, 'A'), 'quick', true);
const CONDITION = [{ kind: 'bedingung', question: 'A1' }];

describe('versionTable', () => {
	test('refuses a table that ends with another version or day than the questionnaire', () => {
		expect(reportOn((tree) => Object.assign(tree.frame, { version: '1.0.1' }))).toMatchInlineSnapshot(`
			"content/questionnaire/_versionen.yaml:2  versions › Nr. 1 › version
			  Der Fragebogen hat Version 1.0.1, diese Liste endet mit 1.0.0. Tragen Sie ein, was sich geändert hat.

			content/questionnaire/_versionen.yaml:2  versions › Nr. 1 › version
			  Zur Version 1.0.0 fehlt die Fassung content/questionnaire/fassungen/1.0.0.json. Holen Sie sie aus der Versionsverwaltung zurück."
		`);
		expect(reportOn((tree) => Object.assign(tree.frame, { published: '2026-11-24' }))).toContain(
			'In _questionnaire.yaml steht 2026-11-24, hier 2026-11-23.',
		);
	});

	test('refuses changes in the first version, and versions that do not rise', () => {
		expect(reportOn((tree) => plant(tree.versions, 'versions.0.changes', WEIGHT))).toContain(
			'Die erste Version hat keine Änderungen.',
		);
		expect(raised('0.9.0', [])).toContain('Nach 1.0.0 kommt eine höhere Version, hier steht 0.9.0.');
	});

	test('asks for the number that fits the change', () => {
		expect(raised('1.0.1', [])).toBe('');
		expect(raised('1.1.0', CONDITION, asked)).toBe('');
		expect(raised('1.0.1', CONDITION, asked)).toContain('Von 1.0.0 zu 1.0.1 steigt die falsche Zahl.');
		expect(raised('2.0.0', WEIGHT, heavier)).toBe('');
		expect(raised('1.1.0', WEIGHT, heavier)).toContain('Von 1.0.0 zu 1.1.0 steigt die falsche Zahl.');
	});

	test('compares versions as numbers', () => {
		const report = reportOn((tree) => {
			tree.frame.version = '1.10.0';
			freezeTree(tree);
			tree.versions.versions = ['1.9.0', '1.10.0'].map((version) => ({
				version,
				published: '2026-11-23',
				changes: [],
			}));
		});
		expect(report).not.toContain('kommt eine höhere Version');
	});

	test('refuses an id that is given a second time', () => {
		const report = raised('2.0.0', [{ kind: 'frage-umbenannt', from: 'A1', to: 'B1' }]);
		expect(report).toContain('Die Kennung A1 war schon vergeben und wird nicht noch einmal benutzt.');
	});

	test('refuses a kind of change nobody knows', () => {
		expect(raised('2.0.0', [{ kind: 'umgebaut', question: 'A1' }])).toContain('Eine Änderung nennt ihre Art:');
	});
});
