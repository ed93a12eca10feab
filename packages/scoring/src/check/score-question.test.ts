import { describe, expect, test } from 'vitest';
import { UnknownOptionError } from './errors.ts';
import { sampleQuestion } from './sample-catalogue.ts';
import { scoreQuestion } from './score-question.ts';

const question = sampleQuestion('E3', {
	rev: 4,
	weight: 2,
	notApplicable: 'Wir sichern nichts.',
	mustHave: { steps: [{ below: 2, maxLevel: 1, because: 'nie getestet wurde' }] },
});

describe('scoreQuestion', () => {
	test('weights the points of the chosen statement', () => {
		expect(scoreQuestion(question, 'blau')).toEqual({
			questionId: 'E3',
			rev: 4,
			kind: 'scored',
			answer: 'blau',
			points: 2,
			weight: 2,
			low: 4,
			high: 4,
			max: 6,
			cap: null,
			sourceIds: ['quelle-e3'],
		});
	});

	test('keeps the cap of a must-have that is not met', () => {
		expect(scoreQuestion(question, 'gruen')).toMatchObject({ points: 1, low: 2, high: 2, cap: 1 });
	});

	test('tells a scored 0 from an open answer', () => {
		expect(scoreQuestion(question, 'rot')).toMatchObject({ kind: 'scored', points: 0, low: 0, high: 0, max: 6 });
		expect(scoreQuestion(question, undefined)).toMatchObject({ kind: 'open', points: null, answer: null });
	});

	test.each([
		['unknown', 'weiss-nicht'],
		['open', undefined],
	])('spans the whole range for an answer that is %s', (kind, answer) => {
		expect(scoreQuestion(question, answer)).toMatchObject({ kind, points: null, low: 0, high: 6, max: 6, cap: 1 });
	});

	test('adds nothing and caps nothing where it does not apply', () => {
		expect(scoreQuestion(question, 'trifft-nicht-zu')).toMatchObject({
			kind: 'not-applicable',
			answer: 'trifft-nicht-zu',
			points: null,
			weight: 2,
			low: 0,
			high: 0,
			max: 0,
			cap: null,
		});
	});

	test('names question and option when an answer fits no option', () => {
		expect(() => scoreQuestion(question, 'vielleicht')).toThrow(new UnknownOptionError('E3', 'vielleicht'));
	});

	test('refuses "trifft-nicht-zu" where the question does not offer it', () => {
		expect(() => scoreQuestion(sampleQuestion('A1'), 'trifft-nicht-zu')).toThrow(
			new UnknownOptionError('A1', 'trifft-nicht-zu'),
		);
	});
});
