import type { Cap, Level, LevelPair, MustHaveStep, Question, QuestionTerm } from '@it-kompass/schema';
import { lowerLevel } from './level.ts';

/** The must-have step that caps lowest at these points; of equal ones the most specific. `null` if none applies. */
export function strictestStep(question: Question, points: number): MustHaveStep | null {
	let strictest: MustHaveStep | null = null;
	for (const step of question.mustHave?.steps ?? []) {
		if (points >= step.below) continue;
		const isStricter =
			strictest === null ||
			step.maxLevel < strictest.maxLevel ||
			(step.maxLevel === strictest.maxLevel && step.below < strictest.below);
		if (isStricter) strictest = step;
	}
	return strictest;
}

/** Fewest points, 0 to 3, with which the question no longer keeps its domain below `level`. */
export function requiredPoints(question: Question, level: Level): number {
	let required = 0;
	for (const step of question.mustHave?.steps ?? []) {
		if (step.maxLevel < level && step.below > required) required = step.below;
	}
	return required;
}

/**
 * The must-haves that hold a domain below the level its points reach, lowest cap first, then in catalogue order.
 *
 * An unknown or open answer caps the secured level only. Caps at or above the uncapped level are left out.
 *
 * @param terms one per question, in the same order
 */
export function bindingCaps(
	questions: readonly Question[],
	terms: readonly QuestionTerm[],
	uncapped: LevelPair,
): readonly Cap[] {
	const caps: Cap[] = [];
	questions.forEach((question, index) => {
		const term = terms[index];
		if (term === undefined || term.cap === null) return;
		const step = strictestStep(question, term.points ?? 0);
		const holds = term.kind === 'scored' ? 'both' : 'secured';
		const ceiling = holds === 'both' ? uncapped.possible : uncapped.secured;
		if (step === null || step.maxLevel >= ceiling) return;
		caps.push({ questionId: question.id, maxLevel: step.maxLevel, because: step.because, holds });
	});
	return caps.sort((a, b) => a.maxLevel - b.maxLevel);
}

/** The levels after the caps. */
export function capLevels(uncapped: LevelPair, caps: readonly Cap[]): LevelPair {
	let { secured, possible } = uncapped;
	for (const { maxLevel, holds } of caps) {
		secured = lowerLevel(secured, maxLevel);
		if (holds === 'both') possible = lowerLevel(possible, maxLevel);
	}
	return { secured, possible };
}
