import type { Nis2Coverage, Question, QuestionTerm } from '@it-kompass/schema';

/** § 30 Abs. 2 BSIG lists ten measures. */
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** From this many points on a statement counts as largely in place. */
const LARGELY = 2;

/**
 * How far the answers cover each of the ten measures of § 30 Abs. 2 BSIG; always ten rows. A self-assessment, no proof.
 *
 * `weitgehend`: every statement has 2 or 3 points. `offen`: every one has 0. `unklar`: an unknown or open answer could
 * change the class. `nicht-gefragt`: no visible question. `trifft-nicht-zu`: none that applies. Otherwise `teilweise`.
 *
 * @param terms one per question, in the same order
 */
export function nis2Coverage(questions: readonly Question[], terms: readonly QuestionTerm[]): readonly Nis2Coverage[] {
	return NUMBERS.map((no) => {
		const mapped = terms.filter((_, index) => questions[index]?.mappings.nis2.includes(no));
		return { no, state: stateOf(mapped), questionIds: mapped.map(({ questionId }) => questionId) };
	});
}

function stateOf(mapped: readonly QuestionTerm[]): Nis2Coverage['state'] {
	if (mapped.length === 0) return 'nicht-gefragt';
	const applying = mapped.filter(({ kind }) => kind !== 'not-applicable');
	if (applying.length === 0) return 'trifft-nicht-zu';

	const known = applying.flatMap(({ points }) => (points === null ? [] : [points]));
	const allLarge = known.every((points) => points >= LARGELY);
	const allZero = known.every((points) => points === 0);
	// One unknown can always make it "teilweise", so any other class still within reach leaves two.
	if (known.length < applying.length) return allLarge || allZero ? 'unklar' : 'teilweise';
	if (allLarge) return 'weitgehend';
	return allZero ? 'offen' : 'teilweise';
}
