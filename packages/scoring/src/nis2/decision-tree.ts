import type { Nis2FactKey } from '@it-kompass/schema';
import type { Outcome } from './world.ts';

/** A value, or an open point with what follows from each of its options. Equal parts are one and the same object. */
export type DecisionTree = { readonly value: unknown } | DecisionNode;

export interface DecisionNode {
	readonly point: string;
	readonly fact: Nis2FactKey;
	readonly options: readonly DecisionTree[];
}

/**
 * The outcomes of every world as a tree without points that make no difference. A fact that is still in it can change the
 * value; one that is not cannot, whatever the others turn out to be.
 *
 * @param outcomes in the order of `everyWorld`
 * @param keyOf what counts as the value
 */
export function decisionTree<Value>(
	outcomes: readonly Outcome<Value>[],
	keyOf: (value: Value) => unknown = (value) => value,
): DecisionTree {
	const leaves = new Map<unknown, DecisionTree>();
	const nodes = new Map<string, DecisionTree>();
	const numbers = new Map<DecisionTree, number>();

	function numbered(tree: DecisionTree): DecisionTree {
		numbers.set(tree, numbers.size);
		return tree;
	}

	function leafOf(value: unknown): DecisionTree {
		const known = leaves.get(value);
		if (known !== undefined) return known;
		const leaf = numbered({ value });
		leaves.set(value, leaf);
		return leaf;
	}

	/** The part of the tree from one outcome up to, but not with, another; all took the same options above `depth`. */
	function part(from: number, to: number, depth: number): DecisionTree {
		const choice = outcomes[from]?.choices[depth];
		const first = outcomes[from];
		if (choice === undefined || first === undefined)
			return leafOf(first === undefined ? undefined : keyOf(first.value));
		const options: DecisionTree[] = [];
		let start = from;
		for (let index = from + 1; index <= to; index += 1) {
			const isSame = index < to && outcomes[index]?.choices[depth]?.option === outcomes[start]?.choices[depth]?.option;
			if (isSame) continue;
			options.push(part(start, index, depth + 1));
			start = index;
		}
		const [one] = options;
		if (one !== undefined && options.every((option) => option === one)) return one;
		const key = `${choice.point}:${options.map((option) => numbers.get(option)).join()}`;
		const known = nodes.get(key);
		if (known !== undefined) return known;
		const node = numbered({ point: choice.point, fact: choice.fact, options });
		nodes.set(key, node);
		return node;
	}

	return part(0, outcomes.length, 0);
}

/** Every point that is left in a tree, each once. */
export function nodesOf(tree: DecisionTree): readonly DecisionNode[] {
	const found = new Set<DecisionNode>();
	const visit = (part: DecisionTree) => {
		if ('value' in part || found.has(part)) return;
		found.add(part);
		part.options.forEach(visit);
	};
	visit(tree);
	return [...found];
}
