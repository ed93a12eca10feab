import { borrowedText, conditionSchema, dateSchema, idSchema, textSchema, urlSchema } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parseYamlFile as parse } from './yaml-file.ts';

const parseYamlFile = (path: string, text: string, schema: z.ZodType = z.unknown(), linesAbove = 0) =>
	parse(path, text, schema, linesAbove);
const problemsOf = (text: string) =>
	parseYamlFile('x.yaml', text).problems.map(({ line, message }) => `${line}: ${message}`);

describe('parseYamlFile', () => {
	test('finds the line of values, list entries and, for missing ones, of what should hold them', () => {
		const { data, lineOf } = parseYamlFile(
			'x.yaml',
			'# Kopf\nid: a\nlist:\n  - x: 1\n    y: >-\n      lang\n  - x: 2\n',
		);
		expect(data).toEqual({ id: 'a', list: [{ x: 1, y: 'lang' }, { x: 2 }] });
		expect(lineOf(['id'])).toBe(2);
		expect(lineOf(['list', 0, 'y'])).toBe(5);
		expect(lineOf(['list', 1])).toBe(7);
		expect(lineOf(['list', 1, 'fehlt', 'tief'])).toBe(7);
		expect(lineOf(['fehlt'])).toBe(2);
	});

	test('reads days and version numbers as text', () => {
		expect(parseYamlFile('x.yaml', 'day: 2026-11-23\nversion: 1.0.0\nno: nein').data).toEqual({
			day: '2026-11-23',
			version: '1.0.0',
			no: 'nein',
		});
	});

	test.each([
		[
			'id: a\nid: b\n',
			'2: Diese Angabe steht zweimal in derselben Gruppe; nur eine würde gelten. Löschen Sie eine der beiden.',
		],
		['a:\n\tb: 1\n', '2: Die Zeile ist mit Tabulator eingerückt. Nehmen Sie stattdessen zwei Leerzeichen je Ebene.'],
		['a: [1, 2\n', '2: Die Einrückung stimmt nicht, oder eine Klammer darüber ist nicht geschlossen.'],
		["a: 'offen\n", '2: Hier fehlt ein Zeichen, meist ein schließendes Anführungszeichen, eine Klammer'],
		['a: Notfall: wer ruft an\n', '1: In der Zeile stehen zwei Doppelpunkte'],
		['a: @heim\n', '1: Ein Text darf nicht mit diesem Zeichen beginnen.'],
		['a: 1\n---\nb: 2\n', '2: Die Datei enthält eine Trennzeile'],
		['a: !!binary x y\nb: !eigen z\n', 'Ein Text beginnt mit einem Ausrufezeichen.'],
		['a: *fehlt\n', '1: Hier verweist ein * auf einen Anker.'],
	])('explains %j', (text, message) => {
		const problems = problemsOf(text);
		expect(problems.join('\n')).toContain(message);
		expect(problems.join('\n')).not.toMatch(/\b(?:the|must|should|expected|unexpected|with)\b/i);
	});

	test('refuses aliases, so that a few lines never stand for gigabytes', () => {
		const bomb = [
			'a: &a [x, x, x]',
			...['b', 'c', 'd', 'e'].map((key, i) => `${key}: &${key} [*${'abcd'[i]}, *${'abcd'[i]}]`),
		].join('\n');
		expect(problemsOf(bomb)).toEqual([
			'2: Hier verweist ein * auf einen Anker. Schreiben Sie die Angabe aus, oder setzen Sie den Text in einfache Anführungszeichen.',
		]);
	});

	test('refuses depth no content needs', () => {
		expect(problemsOf(`a: ${'['.repeat(20_000)}`).join('\n')).toMatch(/verschachtelt/);
	});

	test('collects sentences but no ids, references, days, values of a list or borrowed words', () => {
		const schema = z.strictObject({
			id: idSchema,
			url: urlSchema,
			day: dateSchema,
			law: borrowedText(textSchema(90, 'Aus dem Gesetz.'), 'BSIG').optional(),
			steps: z.array(textSchema(90, 'Ein Schritt.')),
			context: z.array(z.strictObject({ text: textSchema(90, 'Satz.').nullable(), state: z.enum(['in-kraft']) })),
			if: conditionSchema,
		});
		const { passages } = parseYamlFile(
			'x.yaml',
			'id: a\nurl: https://x\nday: 2026-11-23\nlaw: drei\nsteps:\n  - eins\ncontext:\n  - text: zwei\n    state: in-kraft\nif: { not: { context: a, in: [b] } }\nschritte: vier\n',
			schema,
			4,
		);
		expect(passages.map(({ at, text, lineOf }) => [at.join('.'), text, lineOf(0, text)])).toEqual([
			['steps.0', 'eins', 10],
			['context.0.text', 'zwei', 12],
			['schritte', 'vier', 15],
		]);
	});
});
