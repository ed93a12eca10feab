import { problemAt } from '../content.ts';
import { allQuestions } from './all-questions.ts';
import type { Rule } from './rule.ts';

/** The steps of a must-have are sorted: more points never allow a lower level. */
export const mustHaveSteps: Rule = (content) =>
	allQuestions(content).flatMap(({ question, entry, at }) =>
		(question.mustHave?.steps ?? []).flatMap((step, index, steps) => {
			const before = steps[index - 1];
			if (before === undefined || (step.below > before.below && step.maxLevel > before.maxLevel)) return [];
			return [
				problemAt(
					entry,
					[...at, 'mustHave', 'steps', index],
					`Die Schritte steigen: „below“ und „maxLevel“ sind größer als im Schritt davor (below: ${before.below}, maxLevel: ${before.maxLevel}), hier steht below: ${step.below}, maxLevel: ${step.maxLevel}. Beispiel: erst below: 1, maxLevel: 1, dann below: 2, maxLevel: 2`,
				),
			];
		}),
	);
