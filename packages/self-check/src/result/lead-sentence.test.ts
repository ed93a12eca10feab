import { describe, expect, test } from 'vitest';
import { sampleQuestion } from '../sample-catalogue.ts';
import { leadSentence } from './lead-sentence.ts';
import { sampleResult } from './sample-result.ts';

const questions = ['A1', 'A2', 'A3', 'A4'].map((id) => sampleQuestion(id));
const lead = (answers: Record<string, string>) => leadSentence(sampleResult(questions, answers).result);

describe('leadSentence', () => {
	test('says what to do while no domain has a level', () => {
		expect(lead({ A1: 'gelb' })).toBe(
			'In keinem Bereich ist schon genug beantwortet, um eine Stufe zu nennen. Beantworten Sie weitere Fragen; was Sie haben, bleibt.',
		);
	});

	test.each([
		[['B1'], 'einen Bereich'],
		[['B1', 'C1'], 'zwei Bereiche'],
	])('names no level for the whole where it is withheld: %j', (open, domains) => {
		const { result } = sampleResult(
			['A1', ...open].map((id) => sampleQuestion(id)),
			{ A1: 'gelb' },
		);
		expect(leadSentence({ ...result, overall: null })).toBe(
			`Für ${domains} reicht noch nicht, was beantwortet ist. Eine Stufe für das Ganze nennen wir erst, wenn jeder Bereich eine hat.`,
		);
	});

	test('says that nothing is open', () => {
		expect(lead({ A1: 'blau', A2: 'blau', A3: 'blau', A4: 'blau' })).toBe(
			'Nach Ihren Angaben stehen Sie insgesamt auf Stufe 3 von 4 (gesteuert). Alle gestellten Fragen sind beantwortet.',
		);
	});

	test('says what one open answer could change', () => {
		expect(lead({ A1: 'blau', A2: 'blau', A3: 'blau' })).toBe(
			'Nach Ihren Angaben stehen Sie insgesamt auf Stufe 2 von 4 (geregelt). Eine Antwort ist noch ungeklärt: Geht alles gut aus, ist Stufe 3 von 4 (gesteuert) möglich.',
		);
	});

	test('counts unknown and open answers together', () => {
		expect(lead({ A1: 'blau', A2: 'blau', A3: 'weiss-nicht' })).toMatch(/ Zwei Antworten sind noch ungeklärt: /);
	});

	test.each([
		[['B1'], 'Eine Antwort ist noch ungeklärt; ein Bereich ist deshalb noch nicht im Bild.'],
		[['B1', 'C1'], 'Zwei Antworten sind noch ungeklärt; zwei Bereiche sind deshalb noch nicht im Bild.'],
	])('says which open answers keep a domain out: %j', (open, text) => {
		const { result } = sampleResult(
			['A1', ...open].map((id) => sampleQuestion(id)),
			{ A1: 'gelb' },
		);
		expect(leadSentence(result)).toBe(
			`Nach Ihren Angaben stehen Sie insgesamt auf Stufe 4 von 4 (vorausschauend). ${text}`,
		);
	});

	test('says that open answers change nothing when the level stays', () => {
		const heavy = [sampleQuestion('A1', { weight: 3 }), sampleQuestion('A2', { weight: 3 }), sampleQuestion('A3')];
		const { result } = sampleResult(heavy, { A1: 'blau', A2: 'gelb' });
		expect(leadSentence(result)).toBe(
			'Nach Ihren Angaben stehen Sie insgesamt auf Stufe 3 von 4 (gesteuert). Eine Antwort ist noch ungeklärt: Geht alles gut aus, ist Stufe 4 von 4 (vorausschauend) möglich.',
		);
		expect(leadSentence(sampleResult(heavy, { A1: 'gelb', A2: 'gelb' }).result)).toBe(
			'Nach Ihren Angaben stehen Sie insgesamt auf Stufe 4 von 4 (vorausschauend). Eine Antwort ist noch ungeklärt; an der Stufe ändert das nichts.',
		);
	});
});
