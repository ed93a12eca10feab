import type { Nis2FactKey, Nis2Facts, Nis2Verdict } from '@it-kompass/schema';
import { classifyNis2 } from './classify-nis2.ts';
import { NIS2_QUESTIONS } from './nis2-questions.ts';
import type { Nis2KindFacts } from './world.ts';

export type Nis2QuestionId = (typeof NIS2_QUESTIONS)[number]['id'];

/** A question to ask and the facts of it that can still change the verdict. */
export interface Nis2Question {
	readonly id: Nis2QuestionId;
	readonly facts: readonly Nis2FactKey[];
}

/**
 * The next question in the shortest honest order; `null` if no answer can change the verdict any more.
 *
 * @param asked questions the visitor has seen, whatever he said; "weiß nicht" is not asked twice
 */
export function nextNis2Question(
	facts: Nis2Facts,
	kinds: readonly Nis2KindFacts[],
	asked: readonly Nis2QuestionId[] = [],
): Nis2Question | null {
	const verdict = classifyNis2(facts, kinds);
	const wanted: readonly Nis2FactKey[] = [
		...verdict.missing,
		...(matterSideActivities(facts, kinds, verdict) ? (['negligibleKinds'] as const) : []),
		...(mattersSupply(facts, verdict) ? (['supplierToCovered'] as const) : []),
	];
	const figures = asked.includes('gruppe') ? verdict.missing : missingAlone(facts, kinds);
	for (const { id, facts: keys } of NIS2_QUESTIONS) {
		const open = keys.filter((key) => wanted.includes(key) && (!isFigure(key) || figures.includes(key)));
		if (open.length > 0 && !asked.includes(id)) return { id, facts: open };
	}
	return null;
}

function isFigure(key: Nis2FactKey): boolean {
	return key === 'staff' || key === 'turnoverEur' || key === 'balanceEur';
}

/** What would be missing without a group: own figures that matter only on top of one are asked for after it. */
function missingAlone(facts: Nis2Facts, kinds: readonly Nis2KindFacts[]): readonly Nis2FactKey[] {
	const { linked = [], partners = [] } = facts;
	return classifyNis2({ ...facts, linked, partners }, kinds).missing;
}

/** True if setting aside what is often a side activity would change anything. */
function matterSideActivities(facts: Nis2Facts, kinds: readonly Nis2KindFacts[], verdict: Nis2Verdict): boolean {
	if (facts.kinds === undefined || facts.negligibleKinds !== undefined) return false;
	const { kinds: named } = facts;
	const often = kinds.filter(({ id, isOftenSide }) => isOftenSide && named.includes(id)).map(({ id }) => id);
	if (often.length === 0) return false;
	const without = classifyNis2({ ...facts, kinds: named.filter((id) => !often.includes(id)) }, kinds);
	return keyOf(without) !== keyOf(verdict);
}

function keyOf({ classes, registration, regimes, possibleRegimes, exemptScope, bsiCompetent }: Nis2Verdict): string {
	return JSON.stringify([classes, registration, regimes, possibleRegimes, exemptScope, bsiCompetent]);
}

/** Customers matter to those who are not covered for certain; it changes no class, only what follows. */
function mattersSupply({ supplierToCovered }: Nis2Facts, { classes }: Nis2Verdict): boolean {
	return supplierToCovered === undefined && classes.length === 1 && classes[0] === 'nicht-erfasst';
}
