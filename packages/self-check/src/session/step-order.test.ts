import { describe, expect, test } from 'vitest';
import { sampleQuestion } from '../sample-catalogue.ts';
import { stepAhead, stepBeside } from './step-order.ts';
import { stepFromName, stepName } from './steps.ts';

const questions = [sampleQuestion('A1'), sampleQuestion('E3')];
const ORDER = ['start', 'angaben', 'frage-a1', 'frage-e3', 'uebersicht', 'ergebnis'];

const beside = (name: string, by: 1 | -1) => stepName(stepBeside(stepFromName(name), questions, by));

describe('stepBeside', () => {
	test('goes through every step forward and back', () => {
		expect(ORDER.slice(0, -1).map((name) => beside(name, 1))).toEqual(ORDER.slice(1));
		expect(ORDER.slice(1).map((name) => beside(name, -1))).toEqual(ORDER.slice(0, -1));
	});

	test('is the start beyond either end', () => {
		expect([beside('start', -1), beside('ergebnis', 1)]).toEqual(['start', 'start']);
	});

	test('passes from the firm to the overview when nothing is asked', () => {
		expect(stepBeside({ kind: 'context' }, [], 1)).toEqual({ kind: 'overview' });
	});
});

describe('stepAhead', () => {
	const ahead = (name: string, answered: Readonly<Record<string, string>>) =>
		stepName(stepAhead(stepFromName(name), questions, answered));

	test('passes over what is answered, but not over the question on the screen', () => {
		expect(ahead('angaben', { A1: 'rot' })).toBe('frage-e3');
		expect(ahead('frage-a1', { A1: 'rot' })).toBe('frage-e3');
		expect(ahead('frage-a1', { A1: 'rot', E3: 'rot' })).toBe('uebersicht');
	});

	test('goes through every step while nothing is answered', () => {
		expect(ORDER.slice(0, -1).map((name) => ahead(name, {}))).toEqual(ORDER.slice(1));
	});
});
