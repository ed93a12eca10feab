import { isDeepStrictEqual } from 'node:util';
import type { Frozen, FrozenQuestion, VersionChange } from '@it-kompass/schema';
import { pointsById } from './points-by-id.ts';

/** A change that is seen by comparing. Old wordings and revs are for the table to say. */
export type FoundChange = Pick<VersionChange, 'kind'> & {
	/** Id in the later version; of a question that is gone, in the earlier one. */
	readonly question: string;
	readonly option?: string;
};

/** How the table names questions and statements anew; what cannot be seen by comparing. */
function renames(listed: readonly VersionChange[]) {
	const questions = new Map<string, string>();
	const options = new Map<string, Map<string, string>>();
	for (const change of listed) {
		if (change.kind === 'frage-umbenannt' || change.kind === 'frage-verschoben') questions.set(change.from, change.to);
		if (change.kind === 'antwort-umbenannt')
			options.set(change.question, (options.get(change.question) ?? new Map()).set(change.from, change.to));
	}
	return { questions, options };
}

/**
 * Everything that changed in what is asked and how it counts, by question in the later order, then what is gone.
 * Renamed questions and statements are taken from the table, since comparing cannot tell them from new ones.
 */
export function listChanges(before: Frozen, after: Frozen, listed: readonly VersionChange[]): FoundChange[] {
	const { questions, options } = renames(listed);
	const earlier = new Map(
		before.domains
			.flatMap((domain) => domain.questions)
			.map((question) => [questions.get(question.id) ?? question.id, question]),
	);
	const present = after.domains.flatMap((domain) => domain.questions);
	const ids = new Set(present.map(({ id }) => id));
	const changes = present.flatMap((question): FoundChange[] => {
		const old = earlier.get(question.id);
		if (old === undefined) return [{ kind: 'frage-neu', question: question.id }];
		return compareQuestion(old, question, options.get(question.id) ?? new Map());
	});
	const gone = [...earlier].filter(([id]) => !ids.has(id));
	return [...changes, ...gone.map(([, { id }]): FoundChange => ({ kind: 'frage-entfernt', question: id }))];
}

function compareQuestion(
	old: FrozenQuestion,
	now: FrozenQuestion,
	renamed: ReadonlyMap<string, string>,
): FoundChange[] {
	const question = now.id;
	const found: FoundChange[] = [];
	if (old.id !== now.id)
		found.push({ kind: old.id.charAt(0) === now.id.charAt(0) ? 'frage-umbenannt' : 'frage-verschoben', question });
	if (old.weight !== now.weight) found.push({ kind: 'gewicht', question });
	if (!isDeepStrictEqual(mustHaveOf(old), mustHaveOf(now))) found.push({ kind: 'pflicht', question });
	if (old.quick !== now.quick || !isDeepStrictEqual(old.askIf, now.askIf)) found.push({ kind: 'bedingung', question });

	const before = pointsById(old, renamed);
	const after = pointsById(now, new Map());
	for (const [from, to] of renamed) {
		if (pointsById(old, new Map()).has(from) && after.has(to))
			found.push({ kind: 'antwort-umbenannt', question, option: to });
	}
	const kept = now.options.filter(({ id }) => before.has(id));
	if (kept.length === 0) return [...found, { kind: 'antwortart', question }];
	for (const id of after.keys()) if (!before.has(id)) found.push({ kind: 'antwort-neu', question, option: id });
	for (const id of before.keys()) if (!after.has(id)) found.push({ kind: 'antwort-entfernt', question, option: id });

	const moved = kept.some(({ id, points }) => before.get(id) !== points);
	const inverted = kept.length > 1 && kept.every(({ id, points }) => before.get(id) === 3 - points);
	if (moved) found.push({ kind: inverted ? 'skala-umgekehrt' : 'bedeutung', question });
	else if (old.rev !== now.rev) found.push({ kind: 'bedeutung', question });
	return found;
}

/** The reason is wording. */
function mustHaveOf({ mustHave }: FrozenQuestion) {
	return (mustHave?.steps ?? []).map(({ below, maxLevel }) => [below, maxLevel]);
}
