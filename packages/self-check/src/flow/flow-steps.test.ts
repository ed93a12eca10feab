import { describe, expect, test } from 'vitest';
import { type FlowStep, flowStepFromName, flowStepName } from './flow-steps.ts';

const STEPS: readonly FlowStep[] = [
	{ kind: 'start' },
	{ kind: 'question', questionId: 'beschaeftigte' },
	{ kind: 'question', questionId: 'kritische-anlage' },
	{ kind: 'result' },
];

describe('flowStepName and flowStepFromName', () => {
	test.each(STEPS)('give $kind back', (step) => {
		expect(flowStepFromName(flowStepName(step))).toEqual(step);
	});

	test.each(['', 'start', 'frage-', 'frage-A', 'frage--a', 'ergebnis2', '<b>', 'frage-a b'])(
		'lead "%s" to the start',
		(name) => {
			expect(flowStepFromName(name)).toEqual({ kind: 'start' });
		},
	);
});
