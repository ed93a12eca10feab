import type { Answers, AskedQuestion } from '@it-kompass/schema';
import { isSameStep, type Step } from './steps.ts';

/** The step after (`1`) or before (`-1`) another: start, context, every question, overview, result. Beyond either end: the start. */
export function stepBeside(step: Step, questions: readonly AskedQuestion[], by: 1 | -1): Step {
	const order: readonly Step[] = [
		{ kind: 'start' },
		{ kind: 'context' },
		...questions.map((question): Step => ({ kind: 'question', questionId: question.id })),
		{ kind: 'overview' },
		{ kind: 'result' },
	];
	const at = order.findIndex((candidate) => isSameStep(candidate, step));
	return order[at + by] ?? { kind: 'start' };
}

/** The step after this one, past questions that are answered already: the full check does not ask the Kurzcheck again. */
export function stepAhead(step: Step, questions: readonly AskedQuestion[], answered: Answers): Step {
	const isHere = ({ id }: AskedQuestion) => step.kind === 'question' && step.questionId === id;
	const ahead = questions.filter((question) => isHere(question) || answered[question.id] === undefined);
	return stepBeside(step, ahead, 1);
}
