import type { Frozen } from '@it-kompass/schema';
import { problemAt } from '../content.ts';
import { pointsById } from '../versions/points-by-id.ts';
import { versionPairs } from '../versions/version-pairs.ts';
import type { Rule } from './rule.ts';

/** Gives no points, in no version. */
const UNKNOWN = 'weiss-nicht';

/**
 * An answer that survives a changed meaning gives the points it gave: the statement is there in both versions, and
 * nobody is awarded what he did not answer. Whether it still says the same is for an editor to judge.
 */
export const keptAnswers: Rule = (content) => {
	const { versions } = content;
	if (versions === null) return [];
	return versionPairs(content).flatMap(({ before, after, index, entry: { changes } }) =>
		changes.flatMap((change, position) => {
			if (change.kind !== 'bedeutung') return [];
			const { question } = change;
			const renamed = new Map(
				changes.flatMap((other) =>
					other.kind === 'antwort-umbenannt' && other.question === question ? [[other.from, other.to] as const] : [],
				),
			);
			const moved = changes.find((other) => 'to' in other && !('question' in other) && other.to === question);
			const [old, current] = [
				pointsOf(before, moved !== undefined && 'from' in moved ? moved.from : question, renamed),
				pointsOf(after, question, new Map()),
			];
			return (change.keeps ?? []).flatMap((option, place) => {
				if (option === UNKNOWN) return [];
				const [gave, gives] = [old.get(option), current.get(option)];
				if (gave !== undefined && gave === gives) return [];
				const what =
					gave === undefined || gives === undefined
						? `gibt es bei ${question} nicht in beiden Versionen`
						: `gab bei ${question} ${gave} Punkte und gibt jetzt ${gives}`;
				return [
					problemAt(
						versions,
						['versions', index, 'changes', position, 'keeps', place],
						`Die Aussage „${option}“ ${what}. Streichen Sie sie; wer sie gewählt hat, wird neu gefragt.`,
					),
				];
			});
		}),
	);
};

function pointsOf(
	{ domains }: Frozen,
	questionId: string,
	renamed: ReadonlyMap<string, string>,
): Map<string, number | null> {
	const question = domains.flatMap(({ questions }) => questions).find(({ id }) => id === questionId);
	return question === undefined ? new Map() : pointsById(question, renamed);
}
