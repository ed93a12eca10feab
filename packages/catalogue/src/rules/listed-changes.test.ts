import { describe, expect, test } from 'vitest';
import { freezeTree, raiseVersion } from '../test/freeze-tree.ts';
import { type Loose, plant } from '../test/plant.ts';
import { questionOf, reportOn, type SampleTree } from '../test/sample-tree.ts';

const NOTHING = () => {};
const ANSWERS = [0, 1, 2, 3].map((points) => ({
	id: `stufe-${points}`,
	points,
	text: `Im Bereich A Stufe ${points}.`,
}));

/** A published questionnaire, changed, with the second version's table. */
const changed = (change: (tree: SampleTree) => void, changes: readonly object[]) =>
	reportOn((tree) => {
		freezeTree(tree);
		change(tree);
		raiseVersion(tree, '2.0.0', changes);
	});

const inA = (way: string, value: unknown) => (tree: SampleTree) => plant(questionOf(tree, 'A'), way, value);

function moveToB(tree: SampleTree): void {
	const question: Loose = { ...questionOf(tree, 'A'), id: 'B2' };
	plant(tree.domains['b-bereich'], 'questions.1', question);
	plant(tree.domains['a-bereich'], 'questions', []);
}

function addQuestion(tree: SampleTree): void {
	const options = ['a', 'b', 'c', 'd'].map((id, points) => ({ id, points, text: `Anders ${id} beantwortet.` }));
	plant(tree.domains['a-bereich'], 'questions.1', {
		...questionOf(tree, 'A'),
		id: 'A2',
		text: 'Und zweitens?',
		options,
	});
}

function invert(tree: SampleTree): void {
	[3, 2, 1, 0].forEach((points, at) => {
		plant(questionOf(tree, 'A'), `options.${at}.points`, points);
	});
	plant(questionOf(tree, 'A'), 'options', [...(questionOf(tree, 'A').options as object[])].reverse());
	plant(questionOf(tree, 'A'), 'rev', 2);
}

function otherKind(tree: SampleTree): void {
	plant(questionOf(tree, 'A'), 'options', ANSWERS);
	plant(questionOf(tree, 'A'), 'rev', 2);
}

const MUST_HAVE = { steps: [{ below: 1, maxLevel: 1, because: 'es fehlt' }] };
const A1 = { question: 'A1' };

/** The ways a questionnaire can change, each with the lines of the table that say so. */
const WAYS: readonly [kind: string, change: (tree: SampleTree) => void, listed: readonly object[]][] = [
	['frage-neu', addQuestion, [{ kind: 'frage-neu', question: 'A2' }]],
	[
		'frage-entfernt',
		(tree) => plant(tree.domains['a-bereich'], 'questions', []),
		[{ kind: 'frage-entfernt', ...A1, text: 'Wie steht es um Bereich A?' }],
	],
	['frage-umbenannt', inA('id', 'A7'), [{ kind: 'frage-umbenannt', from: 'A1', to: 'A7' }]],
	['frage-verschoben', moveToB, [{ kind: 'frage-verschoben', from: 'A1', to: 'B2' }]],
	[
		'antwort-neu',
		inA('notApplicable', 'Das gibt es hier nicht.'),
		[{ kind: 'antwort-neu', ...A1, option: 'trifft-nicht-zu' }],
	],
	[
		'antwort-entfernt',
		inA('options.1.id', 'manchmal'),
		[
			{ kind: 'antwort-neu', ...A1, option: 'manchmal' },
			{ kind: 'antwort-entfernt', ...A1, option: 'selten', text: 'Im Bereich A selten geprüft.' },
		],
	],
	[
		'antwort-umbenannt',
		inA('options.1.id', 'manchmal'),
		[{ kind: 'antwort-umbenannt', ...A1, from: 'selten', to: 'manchmal' }],
	],
	['gewicht', inA('weight', 3), [{ kind: 'gewicht', ...A1 }]],
	['pflicht', inA('mustHave', MUST_HAVE), [{ kind: 'pflicht', ...A1 }]],
	['bedingung', inA('askIf', { context: 'homeoffice', in: ['nein'] }), [{ kind: 'bedingung', ...A1 }]],
	['antwortart', otherKind, [{ kind: 'antwortart', ...A1, rev: 2 }]],
	['skala-umgekehrt', invert, [{ kind: 'skala-umgekehrt', ...A1, rev: 2 }]],
	['bedeutung', inA('rev', 2), [{ kind: 'bedeutung', ...A1, rev: 2 }]],
];

describe('listedChanges', () => {
	test.each(WAYS)('accepts a listed change: %s', (_kind, change, listed) => {
		expect(changed(change, listed)).toBe('');
	});

	test.each(WAYS)('refuses a change that is not listed: %s', (kind, change) => {
		const seen = {
			'frage-umbenannt': 'frage-neu',
			'frage-verschoben': 'frage-neu',
			'antwort-umbenannt': 'antwort-neu',
		};
		const report = changed(change, []);
		expect(report).toContain('Seit 1.0.0 ist geändert, aber nicht eingetragen: ');
		expect(report).toContain(`{ kind: ${Reflect.get(seen, kind) ?? kind}, question: `);
	});

	test.each(WAYS)('refuses a listed change that did not happen: %s', (_kind, _change, listed) => {
		expect(changed(NOTHING, listed)).toContain(
			'Diese Änderung gibt es zwischen 1.0.0 und 2.0.0 nicht. Löschen Sie den Eintrag.',
		);
	});

	test('shows the line to copy', () => {
		expect(changed(otherKind, [])).toMatchInlineSnapshot(`
			"content/questionnaire/_versionen.yaml:7  versions › Nr. 2 › changes
			  Seit 1.0.0 ist geändert, aber nicht eingetragen: { kind: antwortart, question: A1, rev: 2 }"
		`);
	});

	test('refuses a rev that the question does not have', () => {
		const listed = [{ kind: 'skala-umgekehrt', ...A1, rev: 3 }];
		expect(changed(invert, listed)).toContain('Die Frage A1 hat rev 2, hier steht 3.');
		const forgotten = changed(
			(tree) => {
				invert(tree);
				plant(questionOf(tree, 'A'), 'rev', 1);
			},
			[{ kind: 'skala-umgekehrt', ...A1, rev: 2 }],
		);
		expect(forgotten).toContain('Die Frage A1 hat rev 1, hier steht 2. Erhöhen Sie rev bei der Frage');
	});
});
