import { describe, expect, test } from 'vitest';
import { sampleResult } from '../result/sample-result.ts';
import { sampleQuestion } from '../sample-catalogue.ts';
import { gapText, shortGapText } from './gap-de.ts';
import { textFaults } from './text-faults.ts';

const shared = { measures: [{ measure: 'fix', upTo: 2 as const }] };

function gapOf(answers: Readonly<Record<string, string>>, textOf = gapText): string {
	const { result, index } = sampleResult(
		[sampleQuestion('A1', shared), sampleQuestion('A2', shared), sampleQuestion('B1', shared)],
		answers,
	);
	const [action] = result.topActions;
	return action === undefined ? 'none' : textOf(action, result, index);
}

describe('gapText', () => {
	test.each([
		['rot', 'fehlt noch', 'A1 ist rot'],
		['gruen', 'in Ansätzen', 'A1 ist grün'],
		['blau', 'teilweise', 'A1 ist blau'],
	])('says of "%s" that it is there: %s', (answer, state, statement) => {
		const text = gapOf({ A1: answer });
		expect(text).toBe(`„Titel A1“: ${state}. Ihre Antwort: „${statement}“. Ganz erfüllt: „A1 ist gelb“.`);
		expect(textFaults(text)).toEqual([]);
	});

	test('names every question the measure helps with, the widest gap first', () => {
		expect(gapOf({ A1: 'blau', A2: 'rot', B1: 'gruen' })).toMatch(
			/^„Titel A2“: fehlt noch\. .+ Hilft auch bei „Titel A1“ \(teilweise\) und „Titel B1“ \(in Ansätzen\)\.$/,
		);
	});

	test('leaves it to a question to clarify to say what is unknown', () => {
		expect(gapOf({ A1: 'weiss-nicht' })).toBe('');
	});
});

describe('shortGapText', () => {
	test('names the widest gap and how much of it is there', () => {
		expect(gapOf({ A1: 'blau', A2: 'rot' }, shortGapText)).toBe('„Titel A2“: fehlt noch.');
	});

	test('leaves it to a question to clarify to say what is unknown', () => {
		expect(gapOf({ A1: 'weiss-nicht' }, shortGapText)).toBe('');
	});
});
