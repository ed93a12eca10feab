import type { Answers, Mode } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { sampleQuestion } from '../sample-catalogue.ts';
import { isAssessable } from './is-assessable.ts';
import { sampleResult } from './sample-result.ts';

const questions = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3'].map((id) =>
	sampleQuestion(id, { quick: id === 'A1' || id === 'B1', notApplicable: 'Gibt es hier nicht.' }),
);
const assessable = (answers: Answers, mode: Mode = 'voll', leftOut: readonly ['B'] | readonly [] = []) =>
	isAssessable(sampleResult(questions, answers, { mode, leftOutDomainIds: leftOut }).result);

describe('isAssessable', () => {
	test('is true of a Kurzcheck with one domain, and not of the full check with the same answers', () => {
		expect(assessable({ A1: 'blau' }, 'kurzcheck')).toBe(true);
		expect(assessable({ A1: 'blau', B1: 'blau' }, 'kurzcheck')).toBe(true);
		expect(assessable({ A1: 'blau', B1: 'blau' })).toBe(false);
	});

	test('is true of the full check once every domain has a level', () => {
		expect(assessable({ A1: 'blau', A2: 'blau', B1: 'blau' })).toBe(false);
		expect(assessable({ A1: 'blau', A2: 'blau', B1: 'blau', B2: 'rot' })).toBe(true);
	});

	test('does not wait for a level that no answer can bring any more', () => {
		const unsure = { B1: 'weiss-nicht', B2: 'weiss-nicht', B3: 'blau' };
		expect(assessable({ A1: 'blau', A2: 'blau', ...unsure })).toBe(true);
		expect(assessable({ A1: 'blau', A2: 'blau', B1: 'weiss-nicht', B2: 'weiss-nicht' })).toBe(false);
		const none = { B1: 'trifft-nicht-zu', B2: 'trifft-nicht-zu', B3: 'trifft-nicht-zu' };
		expect(assessable({ A1: 'blau', A2: 'blau', ...none })).toBe(true);
	});

	test('does not wait for a domain left out', () => {
		expect(assessable({ A1: 'blau', A2: 'blau' }, 'voll', ['B'])).toBe(true);
	});

	test('is false where nothing has a level', () => {
		expect([assessable({}), assessable({}, 'kurzcheck')]).toEqual([false, false]);
		expect(assessable({ A1: 'weiss-nicht', A2: 'weiss-nicht', A3: 'weiss-nicht' }, 'voll', ['B'])).toBe(false);
	});
});
