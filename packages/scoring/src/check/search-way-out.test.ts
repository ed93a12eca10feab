import type { Answers, Condition, Question } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { sampleCatalogue, sampleContext, sampleMustHave, sampleQuestion } from './sample-catalogue.ts';
import { scoreCheck } from './score-check.ts';
import { scoreLevels } from './score-levels.ts';
import { searchWayOut, type WayOutScope } from './search-way-out.ts';
import { wayOutOfDomain } from './way-out.ts';

const better = (answer: string): Condition => ({ answer, in: ['gruen', 'blau', 'gelb'] });

function scopeFor(questions: readonly Question[], answers: Answers, changes = {}): WayOutScope {
	const catalogue = sampleCatalogue({ A: questions });
	const context = sampleContext(changes);
	const rescore = (changed: Answers) => scoreLevels(catalogue, changed, context);
	return { context, levels: rescore(answers), decidingIds: new Set(['A1', 'A2', 'A3']), rescore };
}

function stepIds(questions: readonly Question[], answers: Answers, changes = {}) {
	return wayOutOfDomain('A', scopeFor(questions, answers, changes))?.steps.map(
		(step) => `${step.questionId} ${step.toPoints}`,
	);
}

describe('searchWayOut', () => {
	test('keeps the plain solution if it does, although its answers decide about questions', () => {
		const questions = [sampleQuestion('A1'), sampleQuestion('B1')];
		expect(stepIds(questions, { A1: 'rot', B1: 'rot' })).toEqual(['A1 2']);
	});

	test('includes a question that only comes up on the way', () => {
		const must = sampleMustHave(1, 0);
		const questions = [
			sampleQuestion('A1', must),
			sampleQuestion('A2', { ...must, askIf: better('A1'), quick: false }),
			sampleQuestion('A3', { weight: 3 }),
		];
		expect(stepIds(questions, { A1: 'rot', A3: 'blau' })).toEqual(['A1 1', 'A2 1']);
		expect(stepIds(questions, { A1: 'rot', A3: 'blau' }, { mode: 'kurzcheck' })).toEqual(['A1 1']);
	});

	test('finds the one answer that takes a weak question away', () => {
		const questions = [
			sampleQuestion('A1', { weight: 1 }),
			sampleQuestion('A2', { weight: 3, askIf: { answer: 'A1', in: ['rot'] } }),
			sampleQuestion('A3', { weight: 3, askIf: { not: { answer: 'A2', in: ['blau', 'gelb'] } } }),
		];
		const answers = { A1: 'rot', A2: 'gruen', A3: 'gelb' };
		const scope = scopeFor(questions, answers);
		const raises = searchWayOut(scope, {
			to: 3,
			securedIn: ({ domains }) => domains[0]?.score.level?.secured ?? null,
			domainsIn: ({ domains }) => domains.slice(0, 1),
			raisesIn: () => [],
		});
		expect(raises?.map(({ question, to }) => `${question.id} ${to}`)).toEqual(['A1 1']);
	});

	test('goes on step by step where more than three answers are needed', () => {
		const must = sampleMustHave(1, 0);
		const questions = [
			sampleQuestion('A1', must),
			sampleQuestion('A2', { ...must, askIf: better('A1') }),
			sampleQuestion('A3', { ...must, askIf: better('A2') }),
			sampleQuestion('A4', { ...must, askIf: better('A3') }),
			sampleQuestion('A5', { weight: 3 }),
		];
		expect(stepIds(questions, { A1: 'rot', A5: 'gelb' })).toEqual(['A1 1', 'A2 1', 'A3 1', 'A4 1']);
	});

	test('drops what turns out to be superfluous', () => {
		const must = sampleMustHave(1, 0);
		const chain = ['A1', 'A2', 'A3', 'A4'].map((id, index) =>
			sampleQuestion(id, index === 0 ? must : { ...must, askIf: better(`A${index}`) }),
		);
		const questions = [sampleQuestion('A6'), ...chain, sampleQuestion('A5', { weight: 3 })];
		const scope = scopeFor(questions, { A1: 'rot', A5: 'gelb', A6: 'rot' });
		const raises = searchWayOut(scope, {
			to: 1,
			securedIn: ({ domains }) => domains[0]?.score.level?.secured ?? null,
			domainsIn: ({ domains }) => domains.slice(0, 1),
			raisesIn: ({ domains }) =>
				domains.flatMap(({ asked, score }) =>
					asked.flatMap((question, index) => {
						const from = score.terms[index]?.points ?? 0;
						return from === 0 ? [{ question, from, required: 0, to: 1 }] : [];
					}),
				),
		});
		expect(raises?.map(({ question }) => question.id)).toEqual(['A1', 'A2', 'A3', 'A4']);
	});

	test('does not ask for what does not apply', () => {
		const children = ['A2', 'A4'].map((id) =>
			sampleQuestion(id, { weight: 3, askIf: { not: { answer: 'A1', in: ['gruen'] } } }),
		);
		const away = sampleQuestion('A3', { weight: 2, notApplicable: 'Nein.' });
		const questions = [sampleQuestion('A1', { weight: 3 }), ...children, away];
		expect(stepIds(questions, { A1: 'gruen', A3: 'trifft-nicht-zu' })).toEqual(['A1 2', 'A2 2']);
	});

	test('answers further questions until enough is known for a level', () => {
		const children = ['A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'].map((id) =>
			sampleQuestion(id, { askIf: better('A1') }),
		);
		const questions = [sampleQuestion('A1', sampleMustHave(1, 0)), ...children];
		const scope = scopeFor(questions, { A1: 'rot' });
		const wayOut = wayOutOfDomain('A', scope);
		const changed = Object.fromEntries(wayOut?.steps.map((step) => [step.questionId, step.toOptionId]) ?? []);
		expect(wayOut?.steps).toHaveLength(5);
		expect(scope.rescore(changed).domains[0]?.score.level?.secured).toBeGreaterThanOrEqual(1);
	});

	test('is null if nothing can be raised', () => {
		const scope = scopeFor([sampleQuestion('A1')], { A1: 'gelb' });
		const goal = { to: 4, securedIn: () => null, domainsIn: () => [], raisesIn: () => null } as const;
		expect(searchWayOut(scope, goal)).toBeNull();
	});

	test('keeps to its limit of trials on a check of the real size', () => {
		const weak = (letter: string, size: number) =>
			Array.from({ length: size }, (_, index) => sampleQuestion(`${letter}${index + 1}`));
		const parent = sampleQuestion('A1', { weight: 3 });
		const hidden = weak('A', 9)
			.slice(1)
			.map((question) => ({ ...question, weight: 3 as const, askIf: better('A1') }));
		const catalogue = sampleCatalogue({ A: [parent, ...hidden], B: weak('B', 9), C: weak('C', 9), D: weak('D', 9) });
		const ids = catalogue.domains.flatMap(({ questions }) => questions.filter(({ askIf }) => askIf === undefined));
		const answers = Object.fromEntries(ids.map(({ id }) => [id, 'rot']));
		const { overall } = scoreCheck(catalogue, answers, sampleContext());
		const steps = overall?.wayOut?.steps ?? [];
		const changed = Object.fromEntries(steps.map((step) => [step.questionId, step.toOptionId]));
		const after = scoreCheck(catalogue, { ...answers, ...changed }, sampleContext());
		expect(overall?.level.secured).toBe(0);
		expect(after.overall?.level.secured).toBe(1);
	});
});
