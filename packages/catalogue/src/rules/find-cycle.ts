/**
 * One closed way through a graph, first node repeated at the end (`['a', 'b', 'a']`), or `null`.
 * The same for every order of edges: the walk goes by name.
 */
export function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
	const finished = new Set<string>();
	const walk = (node: string, way: readonly string[]): string[] | null => {
		const start = way.indexOf(node);
		if (start !== -1) return [...way.slice(start), node];
		if (finished.has(node)) return null;
		for (const next of [...(edges.get(node) ?? [])].sort()) {
			const cycle = walk(next, [...way, node]);
			if (cycle !== null) return cycle;
		}
		finished.add(node);
		return null;
	};
	for (const node of [...edges.keys()].sort()) {
		const cycle = walk(node, []);
		if (cycle !== null) return cycle;
	}
	return null;
}
