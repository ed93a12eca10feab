import type { ClarifyAction } from '@it-kompass/schema';
import type { CatalogueIndex } from './catalogue-index.ts';

const GREETING = {
	leitung: 'Guten Tag,',
	it: 'Hallo,',
	dienstleister: 'Guten Tag,',
} as const;

/** Plain text to paste into a mail: the open questions with their four statements, no answers and no result. */
export function clarifyMail(action: ClarifyAction, index: CatalogueIndex): string {
	const questions = action.questionIds.map((id, position) => {
		const question = index.question(id);
		const options = question.options.map((option, letter) => `   ${'abcd'[letter]}) ${option.text}`);
		return [`${position + 1}. ${question.text}`, ...options].join('\n');
	});
	return [
		GREETING[action.role],
		'',
		'wir prüfen gerade, wo unsere IT steht. Diese Punkte können wir selbst nicht beantworten. Bitte nennen Sie uns je Frage die Aussage, die heute zutrifft, und wenn möglich einen Beleg.',
		'',
		questions.join('\n\n'),
		'',
		'Vielen Dank',
	].join('\n');
}
