import { describe, expect, test } from 'vitest';
import { formatAnnotations, formatReport, formatSummary } from './format-report.ts';

const problems = [
	{ path: 'content/b.yaml', line: 3, at: ['steps', 0], message: 'Kürzer: 40 %,\nbitte.' },
	{ path: 'content/a,b:c.yaml', line: 1, at: [], message: 'Fehlt.' },
];

describe('formatReport', () => {
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
	});
});

describe('formatAnnotations', () => {
	test('escapes what would end the command or its property', () => {
		expect(formatAnnotations(problems)).toBe(
			'::error file=content/a%2Cb%3Ac.yaml,line=1::Fehlt.\n::error file=content/b.yaml,line=3::steps › Nr. 1: Kürzer: 40 %25,%0Abitte.',
		);
	});
});
