import { describe, expect, test } from 'vitest';
import { formatAnnotations, formatReport, formatSummary } from './format-report.ts';
import type { Problem } from './problem.ts';

const problems: Problem[] = [
	{ path: 'content/b.yaml', line: 3, at: ['steps', 0], message: 'Kürzer: 40 %,\nbitte.' },
	{ path: 'content/a,b:c.yaml', line: 1, at: [], message: 'Fehlt.' },
];

const warning: Problem = { severity: 'warning', path: 'content/a.yaml', line: 2, at: ['why'], message: 'Lang.' };

describe('formatReport', () => {
	test('puts warnings below the errors, whatever their path', () => {
		expect(formatReport([warning, ...problems])).toMatch(
			/bitte\.\n\nHinweise, keine Fehler:\n\ncontent\/a\.yaml:2 {2}why\n {2}Lang\.$/,
		);
	});

	test('names file, line and field, then the sentence', () => {
		expect(formatReport(problems)).toBe(
			'content/a,b:c.yaml:1\n  Fehlt.\n\ncontent/b.yaml:3  steps › Nr. 1\n  Kürzer: 40 %,\nbitte.',
		);
	});
});

describe('formatSummary', () => {
	test('counts problems and files', () => {
		expect(formatSummary([], 41)).toBe('0 Fehler in 41 Dateien');
		expect(formatSummary(problems, 1)).toBe('2 Fehler in 1 Datei');
		expect(formatSummary([warning], 41)).toBe('0 Fehler, 1 Hinweis in 41 Dateien');
		expect(formatSummary([...problems, warning, { ...warning, line: 3 }], 41)).toBe(
			'2 Fehler, 2 Hinweise in 41 Dateien',
		);
	});
});

describe('formatAnnotations', () => {
	test('calls a warning a warning', () => {
		expect(formatAnnotations([warning])).toBe('::warning file=content/a.yaml,line=2::why: Lang.');
	});

	test('escapes what would end the command or its property', () => {
		expect(formatAnnotations(problems)).toBe(
			'::error file=content/a%2Cb%3Ac.yaml,line=1::Fehlt.\n::error file=content/b.yaml,line=3::steps › Nr. 1: Kürzer: 40 %25,%0Abitte.',
		);
	});
});
