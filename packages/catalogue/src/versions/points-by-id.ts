import type { FrozenQuestion } from '@it-kompass/schema';

const NOT_APPLICABLE = 'trifft-nicht-zu';

/**
 * Points by id of the answer, 0 to 3; `null` for "trifft nicht zu" where it is offered.
 *
 * @param renamed earlier id of a statement → the id it is listed under
 */
export function pointsById(question: FrozenQuestion, renamed: ReadonlyMap<string, string>): Map<string, number | null> {
	const points = new Map<string, number | null>(
		question.options.map((option) => [renamed.get(option.id) ?? option.id, option.points]),
	);
	if (question.notApplicable !== undefined) points.set(NOT_APPLICABLE, null);
	return points;
}
