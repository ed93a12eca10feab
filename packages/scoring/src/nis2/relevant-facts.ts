import type { Nis2Class, Nis2FactKey } from '@it-kompass/schema';
import type { Choice, Outcome } from './world.ts';

/**
 * The open facts that can still change something: two ways that differ in this point alone come to different values.
 *
 * @param lists for each point of the verdict, its value in every world
 * @returns the one that narrows the classes most first, then those that change something else, each in the order given
 */
export function relevantFacts(
	lists: readonly (readonly Outcome<unknown>[])[],
	classes: readonly Outcome<Nis2Class>[],
	order: readonly Nis2FactKey[],
): readonly Nis2FactKey[] {
	const relevant = new Set<Nis2FactKey>();
	for (const outcomes of lists) addRelevant(outcomes, relevant);
	const deciding = new Set<Nis2FactKey>();
	addRelevant(classes, deciding);
	const ranked = [...deciding]
		.map((fact) => ({ fact, rest: classesLeft(classes, fact) }))
		.sort((a, b) => a.rest - b.rest || order.indexOf(a.fact) - order.indexOf(b.fact))
		.map(({ fact }) => fact);
	const others = [...relevant].filter((fact) => !deciding.has(fact));
	return [...ranked, ...others.sort((a, b) => order.indexOf(a) - order.indexOf(b))];
}

function addRelevant(outcomes: readonly Outcome<unknown>[], relevant: Set<Nis2FactKey>): void {
	outcomes.forEach((one, index) => {
		for (let next = index + 1; next < outcomes.length; next += 1) {
			const other = outcomes[next];
			if (other === undefined || other.value === one.value) continue;
			const fact = onlyDifference(one.choices, other.choices);
			if (fact !== null) relevant.add(fact);
		}
	});
}

/** The fact in which two worlds differ, if it is a single point; `null` otherwise. */
function onlyDifference(one: readonly Choice[], other: readonly Choice[]): Nis2FactKey | null {
	let found: Nis2FactKey | null = null;
	for (const { point, fact, option } of one) {
		for (const choice of other) {
			if (choice.point !== point || choice.option === option) continue;
			if (found !== null) return null;
			found = fact;
		}
	}
	return found;
}

/** Most classes left when the fact is known, in hundredths and on average over its options; lower decides more. */
function classesLeft(classes: readonly Outcome<Nis2Class>[], fact: Nis2FactKey): number {
	const points = new Set(
		classes.flatMap(({ choices }) => choices.filter((choice) => choice.fact === fact)).map(({ point }) => point),
	);
	return Math.min(
		...[...points].map((point) => {
			const optionOf = ({ choices }: Outcome<Nis2Class>) => choices.find((choice) => choice.point === point)?.option;
			const options = [...new Set(classes.map(optionOf).filter((option) => option !== undefined))];
			const left = options.map(
				(option) =>
					new Set(classes.filter((outcome) => (optionOf(outcome) ?? option) === option).map(({ value }) => value)).size,
			);
			return Math.round((left.reduce((sum, count) => sum + count, 0) * 100) / options.length);
		}),
	);
}
