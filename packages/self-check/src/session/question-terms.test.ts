import { describe, expect, test } from 'vitest';
import { questionTerms } from './question-terms.ts';

const cloud = { id: 'cloud', term: 'Cloud', short: 'Rechner eines Anbieters.' };
const server = { id: 'server', term: 'Server', short: 'Ein Rechner für viele.' };
const questionnaire = {
	glossary: [cloud, server],
	termsByQuestion: { E1: ['server', 'cloud'], E2: ['verschwunden', 'cloud'] },
};

describe('questionTerms', () => {
	test('keeps the order in which a question uses them', () => {
		expect(questionTerms(questionnaire, 'E1')).toEqual([server, cloud]);
	});

	test('has none for a question without terms', () => {
		expect(questionTerms(questionnaire, 'A1')).toEqual([]);
	});

	test('leaves out a term the glossary does not hold', () => {
		expect(questionTerms(questionnaire, 'E2')).toEqual([cloud]);
	});
});
