import type { VersionChange, VersionEntry } from '@it-kompass/schema';
import { laterVersions, renamedIn } from './later-versions.ts';

/** A stored answer: option id (or `weiss-nicht`, `trifft-nicht-zu`) and the revision of the question it answered. */
export interface GivenAnswer {
	readonly value: string;
	readonly rev: number;
}

/** An answer to a question that is gone. It stays in the record. */
export interface DroppedAnswer {
	/** Id the question had last. */
	readonly questionId: string;
	readonly value: string;
	/** The question as it was worded. */
	readonly text: string;
	/** The version that no longer asks it. */
	readonly since: string;
}

/** An answer that no longer says what it said. It stays in the record; the question counts as open. */
export interface OutdatedAnswer {
	/** Id in the version migrated to. */
	readonly questionId: string;
	readonly value: string;
	readonly because: 'antwort-entfernt' | 'antwortart' | 'skala-umgekehrt' | 'bedeutung';
	/** The statement as it was worded; `null` unless it was removed. */
	readonly text: string | null;
	readonly since: string;
}

/** What stored answers mean in a version. Nothing is lost: every answer is in exactly one of the first three. */
export interface MigratedAnswers {
	/** Answers that hold, under the ids of that version. An answer given since under a new id replaces the old one. */
	readonly answers: Readonly<Record<string, GivenAnswer>>;
	readonly dropped: readonly DroppedAnswer[];
	readonly askAgain: readonly OutdatedAnswer[];
	/** Questions the record's version did not have, answered or not. */
	readonly added: readonly string[];
}

/** What was stored, or the outcome of an earlier migration. */
export type AnswersToMigrate = Pick<MigratedAnswers, 'answers'> & Partial<MigratedAnswers>;

/**
 * Carries answers from one version to a later one, by the table of versions alone. Going there in one step or in
 * several gives the same. Changes nothing if the table does not know the version the answers come from.
 *
 * Kept: answers to questions that were renamed, moved, weighted anew, or whose must-have, condition or other answers
 * changed. Asked again: where the answer is gone or means something else, unless it was given to the new revision or
 * the table says that the statement still holds.
 *
 * @param to the last version of the table unless another is named
 */
export function migrateAnswers(
	start: AnswersToMigrate,
	from: string,
	versions: readonly VersionEntry[],
	to = versions.at(-1)?.version ?? from,
): MigratedAnswers {
	const { answers, dropped = [], askAgain = [], added = [] } = start;
	return laterVersions(versions, from, to).reduce(migrateOnce, { answers, dropped, askAgain, added });
}

function migrateOnce(before: MigratedAnswers, { version, changes }: VersionEntry): MigratedAnswers {
	const renamed = renamedIn(changes);
	const nameOf = (id: string) => renamed.get(id) ?? id;
	const removed = new Map(
		changes.flatMap((change) => (change.kind === 'frage-entfernt' ? [[change.question, change.text] as const] : [])),
	);
	const answers: [id: string, answer: GivenAnswer][] = [];
	const dropped = [...before.dropped];
	const askAgain: OutdatedAnswer[] = [];

	const drop = (questionId: string, value: string, text: string) =>
		dropped.push({ questionId, value, text, since: version });

	for (const outdated of before.askAgain) {
		const text = removed.get(outdated.questionId);
		if (text !== undefined) drop(outdated.questionId, outdated.value, text);
		else askAgain.push({ ...outdated, questionId: nameOf(outdated.questionId) });
	}
	for (const [id, answer] of Object.entries(before.answers)) {
		const text = removed.get(id);
		const name = nameOf(id);
		if (text !== undefined) {
			drop(id, answer.value, text);
			continue;
		}
		if (name !== id && Object.hasOwn(before.answers, name)) continue;
		const outcome = migrateAnswer(answer, changesOf(name, changes));
		if ('because' in outcome) askAgain.push({ questionId: name, value: answer.value, since: version, ...outcome });
		else answers.push([name, outcome]);
	}
	const added = before.added.filter((id) => !removed.has(id)).map(nameOf);
	const news = changes.flatMap((change) => (change.kind === 'frage-neu' ? [change.question] : []));
	return { answers: Object.fromEntries(answers), dropped, askAgain, added: [...added, ...news] };
}

function changesOf(questionId: string, changes: readonly VersionChange[]) {
	return changes.filter((change) => 'question' in change && change.question === questionId);
}

function migrateAnswer(
	answer: GivenAnswer,
	changes: readonly VersionChange[],
): GivenAnswer | Pick<OutdatedAnswer, 'because' | 'text'> {
	let { value, rev } = answer;
	for (const change of changes) {
		if (change.kind === 'antwort-umbenannt' && change.from === answer.value) value = change.to;
	}
	for (const change of changes) {
		switch (change.kind) {
			case 'antwort-entfernt':
				if (change.option === answer.value) return { because: change.kind, text: change.text };
				break;
			case 'antwortart':
			case 'skala-umgekehrt':
				if (rev < change.rev) return { because: change.kind, text: null };
				break;
			case 'bedeutung':
				if (rev < change.rev && !change.keeps?.includes(value)) return { because: change.kind, text: null };
				rev = Math.max(rev, change.rev);
		}
	}
	return { value, rev };
}
