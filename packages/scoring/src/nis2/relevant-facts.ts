import type { Nis2Class, Nis2FactKey } from '@it-kompass/schema';
import { decisionTree, nodesOf } from './decision-tree.ts';
import { NIS2_FACT_ORDER } from './nis2-questions.ts';
import { possibleClasses } from './possible-classes.ts';
import type { SizedSetting } from './setting-of.ts';
import { type Outcome, SIZE_POINT } from './world.ts';

/**
 * The open facts that can still change the verdict: the one that leaves the fewest classes on average first, then those
 * that change something else, in the order in which they are asked for.
 *
 * @param beside outcomes of everything that is not the class; figures change them only where they change the class
 */
export function relevantFacts(
	setting: SizedSetting,
	classes: readonly Outcome<Nis2Class>[],
	beside: readonly (readonly Outcome<unknown>[])[],
): readonly Nis2FactKey[] {
	const byRank = rankedFacts(setting, classes);
	const others = beside
		.filter((outcomes) => outcomes.length > 1)
		.flatMap((outcomes) => nodesOf(decisionTree(outcomes)))
		.filter(({ point }) => point !== 'is-medium')
		.map(({ fact }) => fact);
	return [...byRank, ...NIS2_FACT_ORDER.filter((fact) => others.includes(fact) && !byRank.includes(fact))];
}

/** The facts that can change the class, the one that decides most first. */
function rankedFacts(setting: SizedSetting, classes: readonly Outcome<Nis2Class>[]): readonly Nis2FactKey[] {
	if (classes.length === 1) return [];
	const nodes = nodesOf(decisionTree(classes));
	const rest = new Map<Nis2FactKey, number>();
	const keepBest = (fact: Nis2FactKey, left: number) => rest.set(fact, Math.min(left, rest.get(fact) ?? left));
	for (const [point, fact] of pointsOf(nodes.filter((node) => node.point !== SIZE_POINT)))
		keepBest(
			fact,
			averageLeft(classes, point, (allowed) => allowed),
		);
	for (const [point, fact] of pointsOf(sizeNodes(setting, nodes))) {
		const left = averageLeft(setting.sizeOutcomes, point, (allowed) => {
			const sizes = new Set(allowed.map(({ value }) => value));
			return classes.filter(({ choices }) =>
				choices.every((choice) => choice.point !== SIZE_POINT || sizes.has(choice.option)),
			);
		});
		keepBest(fact, left);
	}
	return NIS2_FACT_ORDER.filter((fact) => rest.has(fact)).sort((a, b) => (rest.get(a) ?? 0) - (rest.get(b) ?? 0));
}

/** Each point once, with its fact. */
function pointsOf(nodes: ReturnType<typeof nodesOf>): ReadonlyMap<string, Nis2FactKey> {
	return new Map(nodes.map(({ point, fact }) => [point, fact]));
}

/** Open figures that lead to sizes with different consequences, at any place where the size matters. */
function sizeNodes({ sizeOutcomes }: SizedSetting, nodes: ReturnType<typeof nodesOf>): ReturnType<typeof nodesOf> {
	return nodes
		.filter(({ point }) => point === SIZE_POINT)
		.flatMap(({ options }) => nodesOf(decisionTree(sizeOutcomes, (size) => options[size])));
}

/** Classes left when a point is known, in hundredths, on average over its options. */
function averageLeft<Value>(
	outcomes: readonly Outcome<Value>[],
	point: string,
	classesOf: (allowed: readonly Outcome<Value>[]) => readonly Outcome<Nis2Class>[],
): number {
	const optionOf = ({ choices }: Outcome<Value>) => choices.find((choice) => choice.point === point)?.option;
	const options = [...new Set(outcomes.map(optionOf).filter((option) => option !== undefined))];
	const counts = options.map((option) => {
		const allowed = outcomes.filter((outcome) => (optionOf(outcome) ?? option) === option);
		return possibleClasses(classesOf(allowed)).length;
	});
	return Math.round((counts.reduce((sum, count) => sum + count, 0) * 100) / options.length);
}
