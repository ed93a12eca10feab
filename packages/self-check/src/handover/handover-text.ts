import type { Answers, CheckContext, CheckResult, DomainResult } from '@it-kompass/schema';
import { day } from '../format.ts';
import type { CatalogueIndex } from '../result/catalogue-index.ts';
import { statusWord } from '../result/rose-axes.ts';
import { answerText } from '../session/answer-text.ts';
import { actionTitle, effortText, whoText } from '../strings/result-de.ts';
import { levelText } from '../strings/scale-de.ts';
import { type HandoverChoice, MAX_REACH } from './handover-choice.ts';
import { sizeText } from './size-text.ts';

/** A calculated check, as much of it as can be handed over. */
export interface HandoverCheck {
	readonly result: CheckResult;
	readonly index: CatalogueIndex;
	readonly answers: Answers;
	readonly facts: CheckContext['facts'];
	/** Day the answers were last changed. */
	readonly date: Date;
}

/**
 * The text that is handed over: plain lines, whole and only this. What was not ticked is not in it.
 *
 * @returns an empty text while nothing is ticked
 */
export function handoverText(choice: HandoverChoice, check: HandoverCheck): string {
	const parts = [
		choice.levels ? levelLines(check) : '',
		choice.measures ? measureLines(check) : '',
		choice.size ? sizeText(check.facts, check.index.catalogue) : '',
		answerLines(choice.answerIds, check),
		choice.contact ? contactLine(choice.reach) : '',
	].filter((part) => part !== '');
	if (parts.length === 0) return '';
	const { questionnaireVersion, mode } = check.result;
	const kind = mode === 'kurzcheck' ? 'Kurzcheck, vorläufig' : 'vollständiger Check';
	const head = `IT-Selbstcheck vom ${day(check.date)} (${kind}, Fragebogen ${questionnaireVersion}). Selbsteinschätzung, kein Audit.`;
	return [head, ...parts].join('\n\n');
}

function levelLines({ result, index }: HandoverCheck): string {
	const { overall } = result;
	return [
		'Stufen von 0 ungeregelt bis 4 vorausschauend',
		...(overall === null ? [] : [`Insgesamt: ${levelText(overall.level.secured)}`]),
		...result.domains.map((domain) => `${index.domain(domain.domainId).shortTitle}: ${levelOf(domain)}`),
	].join('\n');
}

function levelOf(domain: DomainResult): string {
	if (domain.level === null) return statusWord(domain);
	const { secured, possible } = domain.level;
	return possible > secured ? `${levelText(secured)}, möglich ${levelText(possible)}` : levelText(secured);
}

function measureLines({ result, index }: HandoverCheck): string {
	if (result.topActions.length === 0) return 'Wichtigste Maßnahmen: keine dringende';
	const lines = result.topActions.map(
		(action, at) => `${at + 1}. ${actionTitle(action, index)} (${whoText(action, index)}, ${effortText(action)})`,
	);
	return ['Wichtigste Maßnahmen, in dieser Reihenfolge', ...lines].join('\n');
}

function answerLines(ids: readonly string[], { index, answers, result }: HandoverCheck): string {
	const asked = result.domains.flatMap(({ terms }) => terms.map(({ questionId }) => questionId));
	const lines = asked
		.filter((id) => ids.includes(id))
		.map((id) => {
			const question = index.question(id);
			return `${question.title}: ${answerText(question, answers[id])}`;
		});
	return lines.length === 0 ? '' : ['Antworten', ...lines].join('\n');
}

/** The visitor's own words on one line, so that nobody can make them look like a part of ours. */
function contactLine(reach: string): string {
	const words = reach
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.slice(0, MAX_REACH);
	return words === '' ? 'Ich wünsche ein Gespräch.' : `Ich wünsche ein Gespräch. Zu erreichen: ${words}`;
}
