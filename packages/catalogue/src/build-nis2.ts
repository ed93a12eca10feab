import type { Nis2Catalogue } from '@it-kompass/schema';
import { buildCheck } from './build-check.ts';
import type { Content } from './content.ts';
import { withoutChangesOn } from './without-changes-on.ts';
import { withoutNote } from './without-note.ts';

/**
 * Everything on NIS2 in the order of the files, with the sources it names by id, without their notes. `null` if one of the files is
 * missing; call `checkContent` first.
 */
export function buildNis2(content: Content): Nis2Catalogue | null {
	const { nis2, sources } = content;
	const check = buildCheck(content, 'nis2');
	const { kinds, unlisted, duties, deadlines, sentences } = nis2;
	if (
		check === null ||
		kinds === null ||
		unlisted === null ||
		duties === null ||
		deadlines === null ||
		sentences === null
	)
		return null;
	const { legalAsOf, legalSnapshot, reviewAfter } = deadlines.value;
	const catalogue = {
		language: 'de',
		check,
		legalAsOf,
		legalSnapshot,
		reviewAfter,
		kinds: withoutChangesOn(kinds.value.kinds),
		unlisted: withoutChangesOn(unlisted.value.trades),
		duties: withoutChangesOn(duties.value.duties),
		deadlines: withoutChangesOn(deadlines.value.deadlines),
		reasons: withoutChangesOn(sentences.value.reasons),
		regimes: withoutChangesOn(sentences.value.regimes),
		whatIf: withoutChangesOn(sentences.value.whatIf),
	} as const;
	const named = new Set(
		[
			...catalogue.kinds,
			...catalogue.unlisted,
			...catalogue.duties,
			...catalogue.deadlines,
			...catalogue.reasons,
			...catalogue.regimes,
			...catalogue.whatIf,
		].flatMap((entry) =>
			'hintSource' in entry && entry.hintSource !== undefined ? [entry.source, entry.hintSource] : [entry.source],
		),
	);
	const used = withoutChangesOn(sources.map(({ value }) => value))
		.filter(({ id }) => named.has(id))
		.map(withoutNote);
	return { ...catalogue, sources: used.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
