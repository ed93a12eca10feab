import type { Catalogue, CheckResult, Question } from '@it-kompass/schema';
import type { KeptKurzcheck } from '@it-kompass/schema/stored';
import { scoreCheck } from '@it-kompass/scoring';
import type { CheckRecord } from '../session/check-record.svelte.ts';
import { reconcile } from '../store/reconcile.ts';

type Figures = Pick<KeptKurzcheck, 'overall' | 'domains' | 'asked' | 'open'>;

/**
 * What is kept of a Kurzcheck when the full check begins; `null` if it has no result to keep.
 *
 * @param result of the answers that fit the catalogue, as the visitor saw it
 */
export function keepResult(
	record: Pick<CheckRecord, 'stored' | 'answers' | 'facts' | 'context'>,
	result: CheckResult,
	catalogue: Catalogue,
): KeptKurzcheck | null {
	const { stored, answers, facts, context } = record;
	const figures = figuresOf(result);
	if (stored === null || figures === null) return null;
	const given = questionsOf(catalogue).flatMap(({ id, rev }) => {
		const value = answers[id];
		return value === undefined ? [] : [[id, { value, rev }] as const];
	});
	return {
		questionnaireVersion: result.questionnaireVersion,
		modelVersion: result.modelVersion,
		takenAt: stored.updatedAt,
		facts: { ...facts },
		answers: Object.fromEntries(given),
		leftOutDomainIds: [...context.leftOutDomainIds],
		...figures,
	};
}

/** The answers of a kept Kurzcheck that this catalogue still has, and the company as it was. */
export function keptAnswers(kept: KeptKurzcheck, catalogue: Catalogue) {
	return reconcile(catalogue, kept.answers, (id) => kept.facts[id]);
}

/**
 * The whole result of a kept Kurzcheck, with reasons and measures. `null` if this catalogue or this model counts
 * otherwise than it was counted then; the kept figures stand for themselves in that case.
 */
export function keptResult(kept: KeptKurzcheck, catalogue: Catalogue): CheckResult | null {
	if (kept.questionnaireVersion !== catalogue.version) return null;
	const { answers, facts } = keptAnswers(kept, catalogue);
	const { leftOutDomainIds } = kept;
	const result = scoreCheck(catalogue, answers, { mode: 'kurzcheck', facts, leftOutDomainIds });
	const figures = figuresOf(result);
	return figures !== null && isSame(figures, kept) ? result : null;
}

/** How many answers of a kept Kurzcheck are others today, or gone. */
export function changedSince(kept: KeptKurzcheck, record: Pick<CheckRecord, 'answers'>): number {
	return Object.entries(kept.answers).filter(([id, { value }]) => record.answers[id] !== value).length;
}

function figuresOf({ overall, domains, counts }: CheckResult): Figures | null {
	if (overall === null) return null;
	return {
		asked: counts.asked,
		open: counts.open,
		overall: { ...overall.level },
		domains: domains.map(({ domainId, status, band, level }) => ({ domainId, status, ...band, level })),
	};
}

function isSame(a: Figures, b: Figures): boolean {
	const key = ({ asked, open, overall, domains }: Figures) =>
		JSON.stringify([
			[asked, open, overall.secured, overall.possible],
			domains.map(({ domainId, status, low, high, max, level }) => [
				[domainId, status, low, high, max],
				level && [level.secured, level.possible],
			]),
		]);
	return key(a) === key(b);
}

function questionsOf({ domains }: Catalogue): readonly Question[] {
	return domains.flatMap(({ questions }) => questions);
}
