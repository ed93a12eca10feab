import { describe, expect, test } from 'vitest';
import { sampleResult } from '../result/sample-result.ts';
import { sampleQuestion } from '../sample-catalogue.ts';
import { type HandoverChoice, NOTHING_CHOSEN } from './handover-choice.ts';
import { type HandoverCheck, handoverText } from './handover-text.ts';

const HEAD = 'IT-Selbstcheck vom 30.11.2026 (vollständiger Check, Fragebogen 1.0.0). Selbsteinschätzung, kein Audit.';
const answers = { A1: 'gelb', E1: 'rot', E2: 'weiss-nicht' };

function check(changes: Partial<HandoverCheck> = {}): HandoverCheck {
	const questions = [...Object.keys(answers), 'G1'].map((id) => sampleQuestion(id));
	const { result, index } = sampleResult(questions, answers);
	return { result, index, answers, facts: {}, date: new Date(2026, 10, 30), ...changes };
}

const textOf = (choice: Partial<HandoverChoice>, of = check()) => handoverText({ ...NOTHING_CHOSEN, ...choice }, of);

describe('handoverText', () => {
	test('is empty while nothing is ticked', () => {
		expect(textOf({})).toBe('');
		expect(textOf({ reach: 'Erika, 0000' })).toBe('');
		expect(textOf({ answerIds: ['X9'] })).toBe('');
	});

	test('says the level of each domain, and no answer', () => {
		expect(textOf({ levels: true }).split('\n')).toEqual([
			HEAD,
			'',
			'Stufen von 0 ungeregelt bis 4 vorausschauend',
			'Insgesamt: 1 reaktiv',
			'Steuerung: 4 vorausschauend',
			'Dienstleister: im vollen Check',
			'Betrieb: im vollen Check',
			'Schutz: im vollen Check',
			'Wiederanlauf: 0 ungeregelt, möglich 2 geregelt',
			'Menschen: im vollen Check',
			'Infrastruktur: noch nicht bewertbar',
			'KI: im vollen Check',
			'Investition: im vollen Check',
		]);
	});

	test('says the measures in their order, with who and how long', () => {
		expect(textOf({ measures: true })).toMatch(
			/^IT-Selbstcheck .*\n\nWichtigste Maßnahmen, in dieser Reihenfolge\n1\. .+ \(.+, .+\)/,
		);
	});

	test('says that nothing is urgent where nothing is', () => {
		const { result, index } = sampleResult([sampleQuestion('A1')], { A1: 'gelb' });
		expect(textOf({ measures: true }, check({ result, index }))).toContain('Wichtigste Maßnahmen: keine dringende');
	});

	test('says those answers that were ticked, in the order of the questions', () => {
		expect(textOf({ answerIds: ['E2', 'A1'] })).toBe(
			`${HEAD}\n\nAntworten\nTitel A1: A1 ist gelb.\nTitel E2: Weiß ich nicht.`,
		);
	});

	test('keeps the visitor’s own words on one line and within their length', () => {
		const forged = '0221 000\n\nAntworten\r\nTitel A1: A1 ist rot.\u0007';
		expect(textOf({ contact: true, reach: forged })).toBe(
			`${HEAD}\n\nIch wünsche ein Gespräch. Zu erreichen: 0221 000 Antworten Titel A1: A1 ist rot.`,
		);
		expect(textOf({ contact: true, reach: 'x'.repeat(500) })).toMatch(/: x{200}$/);
		expect(textOf({ contact: true, reach: '  ' })).toMatch(/\n\nIch wünsche ein Gespräch\.$/);
	});

	test('says the size only if it is known', () => {
		const { index } = check();
		const context = [{ id: 'beschaeftigte', text: '', quick: true, options: [{ id: '10-49', text: '10 bis 49' }] }];
		const known = check({
			index: { ...index, catalogue: { ...index.catalogue, context } },
			facts: { beschaeftigte: '10-49' },
		});
		expect(textOf({ size: true }, known)).toBe(`${HEAD}\n\nBeschäftigte: 10 bis 49`);
		expect(textOf({ size: true })).toBe('');
	});
});
