import type { Nis2Class, Nis2Reason, Nis2ReasonCode } from '@it-kompass/schema';
import { REASON_BASIS } from './reason-basis.ts';
import type { Outcome } from './world.ts';

/** Reasons that only companies without a class have; the rest of those beside the class need one or suit any. */
const WITHOUT_CLASS: readonly Nis2ReasonCode[] = ['registrar', 'energienetz-registrierung', 'zulieferer'];
const ANY_CLASS: readonly Nis2ReasonCode[] = [
	'anderer-mitgliedstaat',
	'nicht-in-deutschland',
	'taetigkeit-vernachlaessigbar',
];

/**
 * All reasons in the order of the statute.
 *
 * @param beside outcomes of everything that is not the class; what they say about the class is left out
 * @param always reasons that rest on a plain statement and hold in any case
 */
export function collectReasons(
	classes: readonly Outcome<Nis2Class>[],
	beside: readonly (readonly Outcome<unknown>[])[],
	possible: readonly Nis2Class[],
	always: readonly Nis2ReasonCode[],
): readonly Nis2Reason[] {
	const ofClass = new Set(classes.flatMap(({ reasons }) => reasons));
	const ofRest = new Set(beside.flat().flatMap(({ reasons }) => reasons));
	const reasons: Nis2Reason[] = [];
	for (const code of codesInOrder()) {
		const basis = REASON_BASIS[code];
		if (ofClass.has(code)) {
			const having = classes.filter((outcome) => outcome.reasons.includes(code));
			const named = possible.filter((name) => having.some(({ value }) => value === name));
			reasons.push({ code, ...basis, classes: named, isCertain: having.length === classes.length });
		} else if (ofRest.has(code) || always.includes(code)) {
			const isCertain =
				always.includes(code) || beside.some((outcomes) => outcomes.every((outcome) => outcome.reasons.includes(code)));
			reasons.push({ code, ...basis, classes: possible.filter((name) => suits(code, name)), isCertain });
		}
	}
	return reasons;
}

function suits(code: Nis2ReasonCode, name: Nis2Class): boolean {
	if (ANY_CLASS.includes(code)) return true;
	return WITHOUT_CLASS.includes(code) === (name === 'nicht-erfasst');
}

function codesInOrder(): readonly Nis2ReasonCode[] {
	return Object.keys(REASON_BASIS).filter((code): code is Nis2ReasonCode => code in REASON_BASIS);
}
