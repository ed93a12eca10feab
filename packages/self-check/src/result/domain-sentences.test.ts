import { describe, expect, test } from 'vitest';
import { sampleMustHave, sampleQuestion } from '../sample-catalogue.ts';
import { capSentence, wayOutSentence } from './domain-sentences.ts';
import { sampleResult } from './sample-result.ts';

const questions = [
	sampleQuestion('E1', sampleMustHave('die Rücksicherung nie getestet wurde')),
	sampleQuestion('E2', { weight: 3 }),
];

function firstCap(answers: Readonly<Record<string, string>>): string {
	const { domain, index } = sampleResult(questions, answers);
	const [cap] = domain('E').caps;
	if (cap === undefined) throw new Error('Nothing caps the domain.');
	return capSentence(cap, domain('E'), index);
}

describe('capSentence', () => {
	test('sets the points against the level a must-have allows', () => {
		expect(firstCap({ E1: 'rot', E2: 'gelb' })).toBe(
			'75 Prozent der Punkte, aber höchstens Stufe 1, weil die Rücksicherung nie getestet wurde.',
		);
	});

	test('claims nothing about an answer that is unknown', () => {
		expect(firstCap({ E1: 'weiss-nicht', E2: 'gelb' })).toBe(
			'Solange „Titel E1“ ungeklärt ist, ist höchstens Stufe 1 gesichert.',
		);
	});
});

describe('wayOutSentence', () => {
	test('names the one answer that lifts the level, without the full stop of the statement', () => {
		const { domain, index } = sampleResult(questions, { E1: 'rot', E2: 'gelb' });
		expect(wayOutSentence(domain('E').wayOut, index)).toBe(
			'Kürzester Weg auf Stufe 2 (geregelt): „Titel E1: E1 ist grün“.',
		);
	});

	test('joins several answers', () => {
		const pair = [sampleQuestion('B1'), sampleQuestion('B2')];
		const { domain, index } = sampleResult(pair, { B1: 'blau', B2: 'blau' });
		expect(wayOutSentence(domain('B').wayOut, index)).toBe(
			'Kürzester Weg auf Stufe 4 (vorausschauend): „Titel B1: B1 ist gelb“ und „Titel B2: B2 ist gelb“.',
		);
	});

	test('is empty at the top', () => {
		const { domain, index } = sampleResult(questions, { E1: 'gelb', E2: 'gelb' });
		expect(domain('E').wayOut).toBeNull();
		expect(wayOutSentence(domain('E').wayOut, index)).toBe('');
	});
});
