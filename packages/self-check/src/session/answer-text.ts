import type { AskedQuestion } from '@it-kompass/schema';
import { de } from '../strings/de.ts';

/** The statement behind an answer, in words. An answer that fits no option any more reads as open. */
export function answerText(question: AskedQuestion, answer: string | null | undefined): string {
	if (answer === 'weiss-nicht') return `${de.unknown}.`;
	if (answer === 'trifft-nicht-zu') return `${de.notApplicable}. ${question.notApplicable ?? ''}`.trim();
	return question.options.find((option) => option.id === answer)?.text ?? `${de.open}.`;
}
