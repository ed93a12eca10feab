import { describe, expect, test } from 'vitest';
import { type Nis2Step, nis2StepFromName, nis2StepName } from './nis2-steps.ts';

const STEPS: readonly Nis2Step[] = [
	{ kind: 'start' },
	{ kind: 'question', questionId: 'beschaeftigte' },
	{ kind: 'question', questionId: 'kritische-anlage' },
	{ kind: 'result' },
];

describe('nis2StepName and nis2StepFromName', () => {
	test.each(STEPS)('give $kind back', (step) => {
		expect(nis2StepFromName(nis2StepName(step))).toEqual(step);
	});

	test.each(['', 'start', 'frage-', 'frage-A', 'frage--a', 'ergebnis2', '<b>', 'frage-a b'])(
		'lead "%s" to the start',
		(name) => {
			expect(nis2StepFromName(name)).toEqual({ kind: 'start' });
		},
	);
});
