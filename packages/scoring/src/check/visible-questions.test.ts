import type { Condition } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { sampleCatalogue, sampleContext, sampleQuestion } from './sample-catalogue.ts';
import { resolveVisible, visibleQuestions } from './visible-questions.ts';

const ifRed = (answer: string): Condition => ({ answer, in: ['rot'] });

const catalogue = sampleCatalogue({
	A: [sampleQuestion('A1'), sampleQuestion('A2', { askIf: ifRed('A1') }), sampleQuestion('A3', { quick: false })],
	B: [
		sampleQuestion('B1', { askIf: ifRed('A2') }),
		sampleQuestion('B2', { askIf: { not: { context: 'homeoffice', in: ['nie'] } } }),
		sampleQuestion('B3', { askIf: ifRed('A3') }),
	],
});

function ids(answers: Record<string, string>, changes = {}): string[] {
	return visibleQuestions(catalogue, answers, sampleContext(changes)).map(({ id }) => id);
}

describe('visibleQuestions', () => {
	test('lists what applies in catalogue order', () => {
		expect(ids({})).toEqual(['A1', 'A3', 'B2']);
		expect(ids({ A1: 'rot', A2: 'rot' })).toEqual(['A1', 'A2', 'A3', 'B1', 'B2']);
	});

	test('asks by context', () => {
		expect(ids({}, { facts: { homeoffice: 'nie' } })).toEqual(['A1', 'A3']);
	});

	test('asks only the quick questions in the Kurzcheck', () => {
		expect(ids({ A1: 'rot' }, { mode: 'kurzcheck' })).toEqual(['A1', 'A2', 'B2']);
	});

	test('asks nothing of a domain left out', () => {
		expect(ids({ A1: 'rot' }, { leftOutDomainIds: ['A'] })).toEqual(['B2']);
	});

	test('does not let a hidden answer bring up another question', () => {
		expect(ids({ A1: 'gelb', A2: 'rot' })).toEqual(['A1', 'A3', 'B2']);
	});

	test('does not let an answer of the full check count in a condition of the Kurzcheck', () => {
		expect(ids({ A3: 'rot' })).toContain('B3');
		expect(ids({ A3: 'rot' }, { mode: 'kurzcheck' })).not.toContain('B3');
	});

	test('does not let an answer of a domain left out count in a condition', () => {
		expect(ids({ A3: 'rot' }, { leftOutDomainIds: ['A'] })).not.toContain('B3');
	});

	test('reads a condition on a question that comes later', () => {
		const questions = [sampleQuestion('A1', { askIf: ifRed('A2') }), sampleQuestion('A2')];
		const visible = visibleQuestions(sampleCatalogue({ A: questions }), { A2: 'rot' }, sampleContext());
		expect(visible).toEqual(questions);
	});

	test('comes to an end in a circle of conditions', () => {
		const circle = sampleCatalogue({
			A: [sampleQuestion('A1', { askIf: ifRed('A2') }), sampleQuestion('A2', { askIf: { not: ifRed('A1') } })],
		});
		const visible = visibleQuestions(circle, { A1: 'rot', A2: 'rot' }, sampleContext());
		expect(visible.map(({ id }) => id)).toEqual(['A1', 'A2']);
	});
});

describe('resolveVisible', () => {
	test('groups by domain and hands out visible answers only', () => {
		const visible = resolveVisible(catalogue, { A1: 'gelb', A2: 'rot', Z9: 'rot' }, sampleContext());
		expect(visible.byDomain.map((questions) => questions.length)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0]);
		expect(['A1', 'A2', 'A3', 'Z9'].map(visible.answerOf)).toEqual(['gelb', undefined, undefined, undefined]);
	});
});
