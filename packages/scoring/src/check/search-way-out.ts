import type { Answers, CheckContext, Level } from '@it-kompass/schema';
import type { Raise } from './fewest-raises.ts';
import type { CheckLevels, ScoredDomain } from './score-levels.ts';
import { SCORING_LIMITS } from './scoring-limits.ts';

/** What a way out needs to try changed answers. */
export interface WayOutScope {
	readonly context: CheckContext;
	readonly levels: CheckLevels;
	/** Questions whose answers decide whether another question is asked. */
	readonly decidingIds: ReadonlySet<string>;
	/** The same catalogue and context with other answers. */
	readonly rescore: (answers: Answers) => CheckLevels;
}

/** A secured level to reach, for one domain or for the whole. */
export interface Goal {
	readonly to: Level;
	readonly securedIn: (levels: CheckLevels) => Level | null;
	/** Domains whose answers may change. */
	readonly domainsIn: (levels: CheckLevels) => readonly ScoredDomain[];
	/** Raises that would do if no question appeared or disappeared. */
	readonly raisesIn: (levels: CheckLevels) => readonly Raise[] | null;
}

/** Sets up to this size are searched exactly, as long as all of a size cost at most `MAX_TRIALS` scorings together. */
const EXACT_SIZE = 3;
const MAX_TRIALS = 3000;

/**
 * A set of raises that reaches the goal although answers decide which questions are asked. Every set returned was scored.
 *
 * Tries the plain solution first, then every set of up to three questions, then goes on step by step and drops what
 * turns out to be superfluous. `null` if that does not reach the goal either. A question that comes up counts as open,
 * whatever is stored for it, because hidden answers change nothing.
 */
export function searchWayOut(scope: WayOutScope, goal: Goal): readonly Raise[] | null {
	const plain = goal.raisesIn(scope.levels) ?? [];
	if (isReached(scope, goal, plain)) return plain;
	return searchExactly(scope, goal) ?? searchStepwise(scope, goal);
}

function isReached(scope: WayOutScope, goal: Goal, raises: readonly Raise[]): boolean {
	const secured = goal.securedIn(rescoreWith(scope, raises));
	return secured !== null && secured >= goal.to;
}

/** The levels with the visible answers of today and the raised ones. */
function rescoreWith({ levels, rescore }: WayOutScope, raises: readonly Raise[]): CheckLevels {
	const changed: Record<string, string> = {};
	for (const { score } of levels.domains) {
		for (const { questionId, answer } of score.terms) if (answer !== null) changed[questionId] = answer;
	}
	for (const { question, to } of raises) {
		const option = question.options.find(({ points }) => points === to);
		if (option !== undefined) changed[question.id] = option.id;
	}
	return rescore(changed);
}

function searchExactly(scope: WayOutScope, goal: Goal): readonly Raise[] | null {
	const choices = goal.domainsIn(scope.levels).flatMap((scored) => choicesIn(scored, scope.context));
	let trials = 0;
	for (let size = 1; size <= EXACT_SIZE; size += 1) {
		trials += countSets(choices, size);
		if (trials > MAX_TRIALS) return null;
		const found = firstSet(choices, size, 0, [], (raises) => isReached(scope, goal, raises));
		if (found !== null) return found;
	}
	return null;
}

/** Every better statement of every question of a domain, also of hidden ones, which a changed answer may bring up. */
function choicesIn({ domain, asked, score }: ScoredDomain, { mode }: CheckContext): readonly (readonly Raise[])[] {
	return domain.questions.flatMap((question) => {
		const term = score.terms[asked.indexOf(question)];
		if (term?.kind === 'not-applicable' || (mode === 'kurzcheck' && !question.quick)) return [];
		const from = term?.points ?? 0;
		const raises: Raise[] = [];
		for (let to = from + 1; to <= SCORING_LIMITS.topPoints; to += 1) raises.push({ question, from, required: 0, to });
		return raises.length === 0 ? [] : [raises];
	});
}

/** How many sets of `size` questions there are, each with one of its choices. */
function countSets(choices: readonly (readonly unknown[])[], size: number): number {
	const counts = [1, ...Array.from({ length: size }, () => 0)];
	for (const { length } of choices) {
		for (let k = size; k > 0; k -= 1) counts[k] = (counts[k] ?? 0) + (counts[k - 1] ?? 0) * length;
	}
	return counts[size] ?? 0;
}

/** The first accepted set in catalogue order, lower targets before higher ones. */
function firstSet(
	choices: readonly (readonly Raise[])[],
	size: number,
	start: number,
	chosen: readonly Raise[],
	accepts: (raises: readonly Raise[]) => boolean,
): readonly Raise[] | null {
	if (chosen.length === size) return accepts(chosen) ? chosen : null;
	for (let index = start; index < choices.length; index += 1) {
		for (const raise of choices[index] ?? []) {
			const found = firstSet(choices, size, index + 1, [...chosen, raise], accepts);
			if (found !== null) return found;
		}
	}
	return null;
}

/** Solves, scores, solves again with the questions that came up, until the goal is reached. */
function searchStepwise(scope: WayOutScope, goal: Goal): readonly Raise[] | null {
	let raises: readonly Raise[] = [];
	let levels = scope.levels;
	while (!isReached(scope, goal, raises)) {
		const solved = goal.raisesIn(levels) ?? [];
		const more = solved.length > 0 ? solved : firstOpen(levels, goal);
		if (more.length === 0) return null;
		const raisedAgain = new Set(more.map(({ question }) => question.id));
		raises = [...raises.filter(({ question }) => !raisedAgain.has(question.id)), ...more];
		levels = rescoreWith(scope, raises);
	}
	return raises.reduceRight((kept, raise) => {
		const without = kept.filter((other) => other !== raise);
		return isReached(scope, goal, without) ? without : kept;
	}, raises);
}

/** The points may suffice while too little is answered; then one more answer is needed. */
function firstOpen(levels: CheckLevels, goal: Goal): readonly Raise[] {
	for (const { asked, score } of goal.domainsIn(levels)) {
		const index = score.terms.findIndex(({ kind }) => kind === 'open' || kind === 'unknown');
		const question = asked[index];
		if (question !== undefined) return [{ question, from: 0, required: 0, to: SCORING_LIMITS.topPoints }];
	}
	return [];
}
