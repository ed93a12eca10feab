import { describe, expect, test } from 'vitest';
import { isSameStep, type Step, stepFromName, stepName } from './steps.ts';

const steps: readonly Step[] = [
	{ kind: 'start' },
	{ kind: 'context' },
	{ kind: 'question', questionId: 'E3' },
	{ kind: 'question', questionId: 'D12' },
	{ kind: 'overview' },
	{ kind: 'result' },
	{ kind: 'result', of: 'kurzcheck' },
	{ kind: 'result', of: 'voll' },
	{ kind: 'nis2', place: '' },
	{ kind: 'nis2', place: 'frage-beschaeftigte' },
];

describe('stepName', () => {
	test.each(steps)('survives the way through the address: $kind', (step) => {
		expect(stepFromName(`#${stepName(step)}`)).toEqual(step);
	});

	test('tells steps apart', () => {
		expect(new Set(steps.map(stepName)).size).toBe(steps.length);
	});
});

describe('stepFromName', () => {
	test.each([
		'',
		'#',
		'#frage-',
		'#frage-z9',
		'#frage-e0',
		'#constructor',
		'#__proto__',
		'#<script>',
		'#ergebnis2',
		'#ergebnis-',
	])('reads %j as the start', (name) => {
		expect(stepFromName(name)).toEqual({ kind: 'start' });
	});
});

describe('isSameStep', () => {
	test('compares the question too', () => {
		expect(isSameStep({ kind: 'question', questionId: 'E3' }, { kind: 'question', questionId: 'E4' })).toBe(false);
	});
});
