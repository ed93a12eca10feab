import { describe, expect, test } from 'vitest';
import { plant } from '../test/plant.ts';
import { questionOf, reportOn } from '../test/sample-tree.ts';
import { similarity } from './similar-statements.ts';

const reportOnPair = (first: string, second: string) =>
	reportOn((tree) => {
		plant(questionOf(tree, 'A'), 'options.2.text', first);
		plant(questionOf(tree, 'D'), 'options.2.text', second);
	});

describe('similarStatements', () => {
	test('refuses a statement that differs in one word of many from one of another question', () => {
		expect(
			reportOnPair(
				'Die Liste ist vollständig, eine benannte Person prüft sie zweimal im Jahr.',
				'Die Liste ist vollständig, eine benannte Person prüft sie einmal im Jahr.',
			),
		).toMatchInlineSnapshot(`
			"content/questionnaire/d-bereich.yaml:24  questions › Nr. 1 › options › Nr. 3 › text
			  Fast dieselbe Aussage steht schon bei Frage A1 in content/questionnaire/a-bereich.yaml:24. Schreiben Sie, was nur hier zu beobachten ist: eine Zahl, ein Datum, eine benannte Person."
		`);
	});

	test('refuses one that differs only in order and small words', () => {
		expect(reportOnPair('Eine Person prüft die Liste.', 'Die Liste wird von der Person geprüft.')).toBe('');
		expect(reportOnPair('Eine Person prüft die Liste.', 'Die Liste prüft bei uns eine Person.')).toContain(
			'Fast dieselbe',
		);
	});

	test.each([
		['Eine Person prüft die Liste.', 'Keine Person prüft die Liste.'],
		['Wir haben eine Liste mit Namen.', 'Wir haben zwei Listen mit Daten.'],
		['Wir sind das.', 'Das ist es.'],
	])('lets %j stand beside %j', (first, second) => {
		expect(reportOnPair(first, second)).toBe('');
	});

	test('lets statements of one question resemble each other', () => {
		expect(
			reportOn((tree) => {
				plant(questionOf(tree, 'A'), 'options.1.text', 'Die Liste ist zu 50 Prozent gefüllt und geprüft.');
				plant(questionOf(tree, 'A'), 'options.2.text', 'Die Liste ist zu 90 Prozent gefüllt und geprüft.');
			}),
		).toBe('');
	});
});

describe('similarity', () => {
	test.each([
		['a b c d', 'a b c d', 1],
		['a b c d', 'a b c e', 3 / 5],
		['a', 'b', 0],
		['', '', 0],
	])('of %j and %j', (a, b, expected) => {
		const wordsOf = (text: string) => new Set(text.split(' ').filter(Boolean));
		expect(similarity(wordsOf(a), wordsOf(b))).toBe(expected);
	});
});
