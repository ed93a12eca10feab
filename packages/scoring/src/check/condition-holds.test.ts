import type { Condition } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { collectAnswerIds, conditionHolds } from './condition-holds.ts';

const scope = {
	facts: { homeoffice: 'teilweise' },
	answerOf: (id: string) => (id === 'A1' ? 'rot' : undefined),
};

const yes: Condition = { context: 'homeoffice', in: ['teilweise', 'immer'] };
const no: Condition = { context: 'homeoffice', in: ['nie'] };

describe('conditionHolds', () => {
	test.each<[string, Condition, boolean]>([
		['a fact among the values', yes, true],
		['a fact outside the values', no, false],
		['a fact nobody gave', { context: 'produktion', in: ['ja'] }, false],
		['an answer among the values', { answer: 'A1', in: ['rot'] }, true],
		['an answer outside the values', { answer: 'A1', in: ['gelb'] }, false],
		['an open answer', { answer: 'A2', in: ['rot'] }, false],
		['not around an open answer', { not: { answer: 'A2', in: ['rot'] } }, true],
		['not around something true', { not: yes }, false],
		['all of two true parts', { all: [yes, yes] }, true],
		['all with one false part', { all: [yes, no] }, false],
		['any with one true part', { any: [no, yes] }, true],
		['any of two false parts', { any: [no, no] }, false],
	])('reads %s', (_, condition, expected) => {
		expect(conditionHolds(condition, scope)).toBe(expected);
	});
});

describe('collectAnswerIds', () => {
	test('finds every answer, however deep', () => {
		const ids = new Set<string>();
		const a2: Condition = { answer: 'A2', in: ['rot'] };
		const b1: Condition = { answer: 'B1', in: ['rot'] };
		collectAnswerIds({ all: [{ answer: 'A1', in: ['rot'] }, { any: [yes, { not: a2 }] }, { not: b1 }] }, ids);
		expect([...ids]).toEqual(['A1', 'A2', 'B1']);
	});
});
