import type { DomainId, Measure, PriorityFactors, Question, QuestionTerm, Role } from '@it-kompass/schema';
import type { ConditionScope } from './condition-holds.ts';
import { estimateFor, leastEffort } from './estimate-for.ts';
import { exposureTenths } from './priority.ts';
import type { ScoredDomain } from './score-levels.ts';
import { SCORING_LIMITS } from './scoring-limits.ts';

/** A reason for an action: a question with room above its answer, and how much the action would matter there. */
export interface Gap {
	readonly questionId: string;
	readonly domainId: DomainId;
	readonly priority: PriorityFactors;
}

/** All gaps of one action, in catalogue order. */
export type Gaps = readonly [Gap, ...Gap[]];

/** What can be done and why: measures for scored answers below the top, roles to ask for `weiss-nicht`. */
export interface GapList {
	readonly byMeasure: ReadonlyMap<Measure, Gaps>;
	readonly byRole: ReadonlyMap<Role, Gaps>;
}

/**
 * Every gap in the visible answers, also in domains without a level.
 *
 * Left out: open and not applicable answers, answers above a measure's `upTo`, and links to measures the catalogue does
 * not have.
 */
export function listGaps(
	domains: readonly ScoredDomain[],
	measures: ReadonlyMap<string, Measure>,
	scope: ConditionScope,
): GapList {
	const byMeasure = new Map<Measure, [Gap, ...Gap[]]>();
	const byRole = new Map<Role, [Gap, ...Gap[]]>();

	const mustHaves = behindMustHaves(domains, measures);
	for (const { domain, asked, score } of domains) {
		const capping = cappingIds(score);
		asked.forEach((question, index) => {
			const term = score.terms[index];
			if (term === undefined) return;
			const source = { questionId: question.id, domainId: domain.id };
			const liftsCap = capping.has(question.id);
			if (term.kind === 'unknown') {
				const priority = clarifyFactors(question, liftsCap, measures, scope);
				for (const role of question.whoKnows.slice(0, 1)) addTo(byRole, role, { ...source, priority });
			}
			for (const measure of measuresFor(question, term, measures)) {
				const gapThirds = SCORING_LIMITS.topPoints - (term.points ?? 0);
				const kind = { liftsCap, isMustHave: mustHaves.has(measure) };
				const priority = measureFactors(measure, gapThirds, kind, scope);
				addTo(byMeasure, measure, { ...source, priority });
			}
		});
	}
	return { byMeasure, byRole };
}

/** Must-haves that hold the domain's secured level below what its points reach. */
function cappingIds({ caps, uncapped }: ScoredDomain['score']): ReadonlySet<string> {
	const binding = caps.filter(({ maxLevel }) => uncapped !== null && maxLevel < uncapped.secured);
	return new Set(binding.map(({ questionId }) => questionId));
}

/** The measures that close a gap in an answer that caps, whether or not the cap binds. */
function behindMustHaves(
	domains: readonly ScoredDomain[],
	measures: ReadonlyMap<string, Measure>,
): ReadonlySet<Measure> {
	const behind = new Set<Measure>();
	for (const { asked, score } of domains) {
		asked.forEach((question, index) => {
			const term = score.terms[index];
			if (term === undefined || term.cap === null) return;
			for (const measure of measuresFor(question, term, measures)) behind.add(measure);
		});
	}
	return behind;
}

/** The measures that close the gap of a scored answer, each once. A top answer is above every `upTo`. */
function measuresFor(
	question: Question,
	{ points }: QuestionTerm,
	measures: ReadonlyMap<string, Measure>,
): ReadonlySet<Measure> {
	const closing = new Set<Measure>();
	for (const link of question.measures) {
		const measure = measures.get(link.measure);
		if (measure !== undefined && points !== null && points <= link.upTo) closing.add(measure);
	}
	return closing;
}

function measureFactors(
	measure: Measure,
	gapThirds: number,
	{ liftsCap, isMustHave }: { readonly liftsCap: boolean; readonly isMustHave: boolean },
	scope: ConditionScope,
): PriorityFactors {
	// What must be done is not pushed back by more effort in a larger firm.
	const effortDays = isMustHave ? leastEffort(measure) : estimateFor(measure, scope.facts).effortDays;
	return {
		effect: measure.effect,
		exposureTenths: exposureTenths(measure, scope),
		gapThirds,
		effortHalfDays: effortDays * 2,
		liftsCap,
	};
}

/** Weighs as much as the first measure of the question would, at the gap of an unknown answer and half a day. */
function clarifyFactors(
	question: Question,
	liftsCap: boolean,
	measures: ReadonlyMap<string, Measure>,
	scope: ConditionScope,
): PriorityFactors {
	const measure = measures.get(question.measures[0]?.measure ?? '');
	return {
		effect: measure?.effect ?? 1,
		exposureTenths: measure === undefined ? SCORING_LIMITS.exposureTenths.base : exposureTenths(measure, scope),
		gapThirds: SCORING_LIMITS.unknownGapThirds,
		effortHalfDays: SCORING_LIMITS.clarifyEffortHalfDays,
		liftsCap,
	};
}

function addTo<Key>(gaps: Map<Key, [Gap, ...Gap[]]>, key: Key, gap: Gap): void {
	const known = gaps.get(key);
	if (known === undefined) gaps.set(key, [gap]);
	else known.push(gap);
}
