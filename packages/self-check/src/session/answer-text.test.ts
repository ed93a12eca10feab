import { describe, expect, test } from 'vitest';
import { sampleQuestion } from '../sample-catalogue.ts';
import { answerText } from './answer-text.ts';

const question = sampleQuestion('A1', { notApplicable: 'Wir haben keine Server.' });

describe('answerText', () => {
	test.each([
		['blau', 'A1 ist blau.'],
		['weiss-nicht', 'Weiß ich nicht.'],
		['trifft-nicht-zu', 'Trifft nicht zu. Wir haben keine Server.'],
		['gibt-es-nicht', 'Noch offen.'],
		[null, 'Noch offen.'],
		[undefined, 'Noch offen.'],
	])('puts %j into words', (answer, text) => {
		expect(answerText(question, answer)).toBe(text);
	});

	test('says no reason where the question has none', () => {
		expect(answerText(sampleQuestion('A1'), 'trifft-nicht-zu')).toBe('Trifft nicht zu.');
	});
});
