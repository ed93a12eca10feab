import type { Answers, Question } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { sampleMustHave, sampleQuestion } from '../sample-catalogue.ts';
import { headline } from './headline.ts';
import { sampleResult } from './sample-result.ts';

function headlineOf(questions: readonly Question[], answers: Answers): string {
	const { result, index } = sampleResult(questions, answers);
	return headline(result, index);
}

const untested = sampleQuestion('E1', sampleMustHave('die Rücksicherung nie getestet wurde'));
const plain = ['A1', 'B1', 'C1', 'D1', 'E2', 'F1'].map((id) => sampleQuestion(id, { weight: 3 }));
const all = (value: string) => Object.fromEntries(plain.map(({ id }) => [id, value]));

describe('headline', () => {
	test('asks for more answers while no domain has a level', () => {
		expect(headlineOf(plain, {})).toBe('Für ein Gesamtbild fehlen noch Antworten.');
	});

	test.each([
		['rot', 'Ihre IT ist noch ungeregelt.'],
		['gruen', 'Ihre IT reagiert, wenn etwas passiert.'],
		['blau', 'Ihre IT ist gesteuert.'],
		['gelb', 'Ihre IT ist vorausschauend geführt.'],
	])('begins with the verdict for %s', (value, verdict) => {
		expect(headlineOf(plain, all(value))).toMatch(new RegExp(`^${verdict} \\S`));
	});

	test('names the must-have that holds the whole back', () => {
		expect(headlineOf([untested, ...plain], { ...all('gelb'), E1: 'rot' })).toBe(
			'Ihre IT ist geregelt. Gebremst wird sie, weil die Rücksicherung nie getestet wurde.',
		);
	});

	test('names the foundation that holds the whole back by its points', () => {
		expect(headlineOf(plain, { ...all('gelb'), D1: 'rot' })).toBe(
			'Ihre IT reagiert, wenn etwas passiert. Gebremst wird sie vom Bereich Schutz.',
		);
	});

	test('does not blame a must-have elsewhere for what the foundation holds back', () => {
		const elsewhere = sampleQuestion('H1', sampleMustHave('es keine Regeln für KI gibt'));
		const others = [elsewhere, sampleQuestion('H2', { weight: 3 }), ...plain];
		expect(headlineOf(others, { ...all('gelb'), H1: 'rot', H2: 'gelb', D1: 'rot' })).toBe(
			'Ihre IT reagiert, wenn etwas passiert. Gebremst wird sie vom Bereich Schutz.',
		);
	});

	test('counts what could still lift the level', () => {
		expect(headlineOf(plain, { ...all('blau'), B1: 'gelb', C1: 'gelb', F1: 'gelb' })).not.toContain('offene');
		const known = [...plain, sampleQuestion('G1', { weight: 3 }), sampleQuestion('G2', { weight: 2 })];
		const answers = { ...all('blau'), B1: 'gelb', C1: 'gelb', F1: 'gelb', G1: 'gelb', G2: 'weiss-nicht' };
		expect(headlineOf(known, answers)).toBe(
			'Ihre IT ist gesteuert. Eine ungeklärte Antwort könnte das Bild noch heben.',
		);
		expect(headlineOf([...known, sampleQuestion('G3')], answers)).toBe(
			'Ihre IT ist gesteuert. Zwei ungeklärte Antworten könnten das Bild noch heben.',
		);
	});

	test('names what to find out first when that alone changes no level of the whole', () => {
		const elsewhere = sampleQuestion('H1', sampleMustHave('es keine Regeln für KI gibt'));
		const others = [elsewhere, sampleQuestion('H2', { weight: 3 }), ...plain];
		expect(headlineOf(others, { ...all('blau'), H1: 'weiss-nicht', H2: 'gelb' })).toBe(
			'Ihre IT ist gesteuert. Zu klären ist zuerst: Titel H1.',
		);
	});

	test('names the weakest domain when nothing holds back and nothing is open', () => {
		expect(headlineOf(plain, { ...all('gelb'), C1: 'blau', F1: 'gruen' })).toBe(
			'Ihre IT ist gesteuert. Am meisten zu gewinnen ist im Bereich Menschen.',
		);
	});

	test('asks to keep it up when everything is in place', () => {
		expect(headlineOf(plain, all('gelb'))).toBe(
			'Ihre IT ist vorausschauend geführt. Halten Sie diesen Stand mit festen Terminen.',
		);
	});
});
