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
	const [first, ...others] = gapsOf(action, result, index);
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

/**
 * The same without the statements, for the one sheet of a report; the answers stand behind it.
 *
 * @returns e.g. "„Rücksicherung“: teilweise." Empty for a question to clarify
 */
export function shortGapText(action: Action, result: CheckResult, index: CatalogueIndex): string {
	const [first] = gapsOf(action, result, index);
	return first === undefined ? '' : `„${first.question.title}“: ${stateOf(first.term)}.`;
}

interface Gap {
	readonly term: QuestionTerm;
	readonly question: Question;
}

/** Questions behind a measure with what was answered, the widest gap first. */
function gapsOf(action: Action, result: CheckResult, index: CatalogueIndex): readonly Gap[] {
	if (action.kind === 'clarify') return [];
	const terms = result.domains.flatMap((domain) => domain.terms);
	return action.questionIds
		.flatMap((id) => terms.filter(({ questionId }) => questionId === id))
		.map((term) => ({ term, question: index.question(term.questionId) }));
}

function stateOf({ points }: QuestionTerm): string {
	return STATES[points ?? 0] ?? '';
}

/** A statement of the question without its full stop, to stand in quotes. */
function statement({ options }: Question, fits: (option: Question['options'][number]) => boolean): string {
	return (options.find(fits)?.text ?? '').replace(/\.$/, '');
}
