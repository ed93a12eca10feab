import { describe, expect, test } from 'vitest';
import { formatReport } from '../format-report.ts';
import { parseContent } from '../read/parse-content.ts';
import { plant } from '../test/plant.ts';
import { SAMPLE_BODY } from '../test/sample-article.ts';
import { questionOf, type SampleTree, sampleTree, treeFiles } from '../test/sample-tree.ts';
import { proseWarnings } from './prose-warnings.ts';

function warningsOn(change: (tree: SampleTree) => void): string {
	const tree = sampleTree();
	change(tree);
	return formatReport(proseWarnings(parseContent(treeFiles(tree), 'content').content));
}

const words = (count: number) => 'wir '.repeat(count).trim();

describe('proseWarnings', () => {
	test('finds nothing in plain content', () => {
		expect(warningsOn(() => {})).toBe('');
	});

	test('warns of a sentence of 26 words, not of one of 25', () => {
		expect(warningsOn((tree) => plant(questionOf(tree, 'E'), 'help', `${words(25)}.`))).toBe('');
		expect(warningsOn((tree) => plant(questionOf(tree, 'E'), 'help', `Kurz. So ${words(25)}.`))).toMatchInlineSnapshot(`
			"Hinweise, keine Fehler:

			content/questionnaire/e-bereich.yaml:10  questions › Nr. 1 › help
			  Der Satz „So wir wir wir …“ hat 26 Wörter, gewünscht sind höchstens 25. Machen Sie zwei Sätze daraus."
		`);
	});

	test('warns of long words from 30 words on', () => {
		const heavy = (count: number) => `${'Risikomanagementmaßnahmen dokumentieren. '.repeat(count / 2)}`;
		expect(warningsOn((tree) => plant(questionOf(tree, 'E'), 'help', heavy(28)))).toBe('');
		expect(warningsOn((tree) => plant(questionOf(tree, 'E'), 'help', heavy(30)))).toMatchInlineSnapshot(`
			"Hinweise, keine Fehler:

			content/questionnaire/e-bereich.yaml:10  questions › Nr. 1 › help
			  Der Text liest sich schwer: Lesbarkeit −261 nach Amstad, gewünscht sind mindestens 40. Nehmen Sie kürzere Sätze und kürzere Wörter."
		`);
	});

	test('points at the line of an article and reads list items one by one', () => {
		const body = `${SAMPLE_BODY}\nZuerst:\n\n- ${words(20)}\n- ${words(20)}\n- ${words(26)}\n`;
		expect(
			warningsOn((tree) => {
				const article = tree.articles['nis2/pflichten'];
				if (article) article.body = body;
			}),
		).toMatchInlineSnapshot(`
			"Hinweise, keine Fehler:

			content/articles/nis2/pflichten.md:34
			  Der Satz „wir wir wir wir …“ hat 26 Wörter, gewünscht sind höchstens 25. Machen Sie zwei Sätze daraus."
		`);
	});

	test.each(['a. ', '„a. ', '- a\n', '[a](', '[^a]:\n', 'wir '])(
		'comes to an end on half a megabyte of %j',
		(piece) => {
			const warnings = warningsOn((tree) => {
				const article = tree.articles['nis2/pflichten'];
				if (article) article.body += piece.repeat(500_000 / piece.length);
			});
			expect(warnings.length).toBeLessThan(1_000_000);
		},
	);

	test('leaves out titles, tables and the data of the operator', () => {
		expect(
			warningsOn((tree) => {
				plant(tree.site, 'operator.register', words(26));
				plant(tree.measures, 'ruecksicherung-testen.title', words(26));
				const article = tree.articles['nis2/pflichten'];
				if (article) article.body = `${SAMPLE_BODY}\n| ${words(26)} |\n| --- |\n`;
			}),
		).toBe('');
	});
});
