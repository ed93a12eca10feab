import type { AskedQuestion, Catalogue, Question, VersionEntry } from '@it-kompass/schema';
import { comparableWeight, migrateAnswers, type OutdatedAnswer } from '@it-kompass/scoring';
import { percent } from '../format.ts';
import type { CheckRecord } from './check-record.svelte.ts';

/** A question whose earlier answer does not count any more. */
export interface AskedAgain {
	readonly question: Question;
	readonly because: OutdatedAnswer['because'] | 'passt-nicht';
	/** The chosen statement as it was worded; `null` if it is still there. */
	readonly oldText: string | null;
}

/** What became of a check that was begun with another version of the questionnaire. */
export interface VersionReport {
	readonly from: string;
	readonly to: string;
	/** `unknown`: the table of versions does not have it; it may come from a later release. */
	readonly relation: 'same' | 'earlier' | 'unknown';
	/** What changed since, in the words of the table: one sentence or two per version; empty if none has any. */
	readonly note: string;
	/** Answers that count. */
	readonly kept: number;
	readonly askAgain: readonly AskedAgain[];
	/** Wording of questions that are not asked any more; the id where the wording is not known. They stay in the record. */
	readonly notAsked: readonly string[];
	/** Questions that came since and are asked of this visitor, without an answer yet. */
	readonly added: readonly Question[];
	/** Whole percent of the weight asked that is the same in both versions; `null` unless `earlier`. */
	readonly comparable: number | null;
}

/**
 * Says what of a stored check counts in this questionnaire. `null` if it is of the same version and everything fits.
 *
 * @param record the check, and what of it fits after `carryAnswers`
 * @param asked the questions asked of this visitor
 */
export function versionReport(
	record: Pick<CheckRecord, 'stored' | 'fitting'>,
	catalogue: Catalogue,
	asked: readonly AskedQuestion[],
): VersionReport | null {
	const { stored, fitting } = record;
	if (stored === null) return null;
	const { questionnaireVersion: from, answers } = stored;
	const migrated = migrateAnswers({ answers }, from, catalogue.versions);
	const questions = new Map(
		catalogue.domains.flatMap((domain) => domain.questions).map((question) => [question.id, question]),
	);
	const why = new Map(migrated.askAgain.map((outdated) => [outdated.questionId, outdated]));
	const again = [...questions.values()].filter(
		({ id }) => fitting.answers[id] === undefined && (why.has(id) || fitting.askAgain.includes(id)),
	);
	const isEarlier = from !== catalogue.version && catalogue.versions.some(({ version }) => version === from);
	const notAsked = [...migrated.dropped.map(({ text }) => text), ...fitting.notAskedAnymore.map((id) => `Frage ${id}`)];
	if (from === catalogue.version && again.length === 0 && notAsked.length === 0) return null;
	const known = asked.flatMap(({ id }) => questions.get(id) ?? []);
	const weight = isEarlier ? comparableWeight(known, from, catalogue.versions) : null;
	return {
		from,
		to: catalogue.version,
		relation: from === catalogue.version ? 'same' : isEarlier ? 'earlier' : 'unknown',
		note: isEarlier ? notesSince(from, catalogue.versions) : '',
		kept: Object.keys(fitting.answers).length,
		askAgain: again.map((question) => ({
			question,
			because: why.get(question.id)?.because ?? 'passt-nicht',
			oldText: why.get(question.id)?.text ?? null,
		})),
		notAsked,
		added: known.filter(({ id }) => migrated.added.includes(id) && fitting.answers[id] === undefined),
		comparable: weight === null ? null : percent(weight.same, weight.total),
	};
}

function notesSince(from: string, versions: readonly VersionEntry[]): string {
	const start = versions.findIndex(({ version }) => version === from);
	return versions
		.slice(start + 1)
		.flatMap(({ note }) => note ?? [])
		.join(' ');
}
