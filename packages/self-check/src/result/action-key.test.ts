import { describe, expect, test } from 'vitest';
import { sampleQuestion } from '../sample-catalogue.ts';
import { actionKey } from './action-key.ts';
import { sampleResult } from './sample-result.ts';

describe('actionKey', () => {
	test('tells all actions of a result apart', () => {
		const questions = [
			sampleQuestion('A1'),
			sampleQuestion('A2'),
			sampleQuestion('H1', { whoKnows: ['it'] }),
			sampleQuestion('H2', { whoKnows: ['leitung'] }),
		];
		const answers = { A1: 'rot', A2: 'gruen', H1: 'weiss-nicht', H2: 'weiss-nicht' };
		const keys = sampleResult(questions, answers).result.actions.map(actionKey);
		expect(keys.toSorted()).toEqual(['klaeren-it', 'klaeren-leitung', 'tun-a1', 'tun-a2']);
	});
});
