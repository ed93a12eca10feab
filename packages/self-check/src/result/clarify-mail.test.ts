import type { ClarifyAction, Role } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { sampleQuestion } from '../sample-catalogue.ts';
import { clarifyMail } from './clarify-mail.ts';
import { sampleResult } from './sample-result.ts';

function mailTo(role: Role, answers: Readonly<Record<string, string>>): string {
	const questions = Object.keys(answers).map((id) => sampleQuestion(id, { whoKnows: [role] }));
	const { result, index } = sampleResult(questions, answers);
	const action = result.actions.find((one): one is ClarifyAction => one.kind === 'clarify');
	if (action === undefined) throw new Error('Nothing is to be clarified. Answer a question with weiss-nicht.');
	return clarifyMail(action, index);
}

describe('clarifyMail', () => {
	test('lists each open question with its four statements', () => {
		expect(mailTo('dienstleister', { E1: 'weiss-nicht', E2: 'weiss-nicht' })).toBe(
			[
				'Guten Tag,',
				'',
				'wir prüfen gerade, wo unsere IT steht. Diese Punkte können wir selbst nicht beantworten. Bitte nennen Sie uns je Frage die Aussage, die heute zutrifft, und wenn möglich einen Beleg.',
				'',
				'1. Wie steht es um E1?',
				'   a) E1 ist rot.',
				'   b) E1 ist grün.',
				'   c) E1 ist blau.',
				'   d) E1 ist gelb.',
				'',
				'2. Wie steht es um E2?',
				'   a) E2 ist rot.',
				'   b) E2 ist grün.',
				'   c) E2 ist blau.',
				'   d) E2 ist gelb.',
				'',
				'Vielen Dank',
			].join('\n'),
		);
	});

	test('greets colleagues less formally', () => {
		expect(mailTo('it', { E1: 'weiss-nicht' })).toMatch(/^Hallo,\n/);
		expect(mailTo('leitung', { E1: 'weiss-nicht' })).toMatch(/^Guten Tag,\n/);
	});

	test('tells nothing of answers, points or levels', () => {
		const mail = mailTo('it', { E1: 'weiss-nicht', E2: 'rot', A1: 'gelb' });
		expect(mail).not.toMatch(/E2|A1|Stufe|Punkte\b(?! können)|Weiß ich nicht|%/);
	});
});
