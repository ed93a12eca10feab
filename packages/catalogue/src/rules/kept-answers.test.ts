import { describe, expect, test } from 'vitest';
import { freezeTree, raiseVersion } from '../test/freeze-tree.ts';
import { plant } from '../test/plant.ts';
import { questionOf, reportOn, type SampleTree } from '../test/sample-tree.ts';

/** A1 asked anew as 2.0.0, with these answers kept. */
const keeping = (keeps: readonly string[], change: (tree: SampleTree) => void = () => {}) =>
	reportOn((tree) => {
		freezeTree(tree);
		plant(questionOf(tree, 'A'), 'rev', 2);
		change(tree);
		raiseVersion(tree, '2.0.0', [{ kind: 'bedeutung', question: 'A1', rev: 2, keeps }]);
	});

describe('keptAnswers', () => {
	test('accepts a statement both versions have for the same points, and an answer that gives none', () => {
		expect(keeping(['selten', 'weiss-nicht'])).toBe('');
	});

	test('refuses a statement that one of the versions does not have', () => {
		const report = keeping(['manchmal']);
		expect(report).toContain('content/questionnaire/_versionen.yaml');
		expect(report).toContain(
			'Die Aussage „manchmal“ gibt es bei A1 nicht in beiden Versionen. Streichen Sie sie; wer sie gewählt hat, wird neu gefragt.',
		);
		expect(keeping(['trifft-nicht-zu'])).toContain('Die Aussage „trifft-nicht-zu“ gibt es bei A1 nicht');
	});

	test('refuses points that nobody answered for', () => {
		const swap = (tree: SampleTree) => {
			plant(questionOf(tree, 'A'), 'options.1.points', 2);
			plant(questionOf(tree, 'A'), 'options.2.points', 1);
		};
		expect(keeping(['selten'], swap)).toContain(
			'Die Aussage „selten“ gab bei A1 1 Punkte und gibt jetzt 2. Streichen Sie sie; wer sie gewählt hat, wird neu gefragt.',
		);
	});
});
