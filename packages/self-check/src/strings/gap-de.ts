import type { Action, CheckResult, Question, QuestionTerm } from '@it-kompass/schema';
import { enumeration } from '../format.ts';
import type { CatalogueIndex } from '../result/catalogue-index.ts';

/** How much is there, by the points of an answer. The top answer leaves no gap. */
const STATES: readonly string[] = ['fehlt noch', 'in Ansätzen', 'teilweise'];

/**
 * The gap behind an action: what was answered, how much of it is there, and what would be all of it. Every measure on a
 * list has one; a question to clarify says so itself.
 *
 * @returns e.g. "„Rücksicherung“: teilweise. Ihre Antwort: „…“. Ganz erfüllt: „…“." Empty for a question to clarify
 */
export function gapText(action: Action, result: CheckResult, index: CatalogueIndex): string {
	if (action.kind === 'clarify') return '';
	const terms = result.domains.flatMap((domain) => domain.terms);
	const gaps = action.questionIds.flatMap((id) => terms.filter(({ questionId }) => questionId === id));
	const [first, ...others] = gaps.map((term) => ({ term, question: index.question(term.questionId) }));
	if (first === undefined) return '';
	const { term, question } = first;
	const more = others.map((other) => `„${other.question.title}“ (${stateOf(other.term)})`);
	return [
		`„${question.title}“: ${stateOf(term)}. Ihre Antwort: „${statement(question, ({ id }) => id === term.answer)}“.`,
		`Ganz erfüllt: „${statement(question, ({ points }) => points === 3)}“.`,
		more.length === 0 ? '' : `Hilft auch bei ${enumeration(more)}.`,
	]
		.join(' ')
		.trim();
}

function stateOf({ points }: QuestionTerm): string {
	return STATES[points ?? 0] ?? '';
}

/** A statement of the question without its full stop, to stand in quotes. */
function statement({ options }: Question, fits: (option: Question['options'][number]) => boolean): string {
	return (options.find(fits)?.text ?? '').replace(/\.$/, '');
}
