interface CruiserPlace {
	readonly path?: string | readonly string[];
	readonly pathNot?: string | readonly string[];
}

/** A rule of dependency-cruiser, as far as it names the files it speaks of. */
export interface CruiserRule {
	readonly name: string;
	readonly from: CruiserPlace;
	readonly to: CruiserPlace;
}

/**
 * Folders that rules speak of although no file lies there, one sentence each: such a rule guards nothing, and
 * such an exception is one for nobody. Each alternative of a group like `^(packages/a|apps/b)/` has to match a file of its own.
 *
 * @param files paths of the project's files, relative to its root
 */
export function deadRules(rules: readonly CruiserRule[], files: readonly string[]): readonly string[] {
	return rules.flatMap(({ name, from, to }) =>
		[from.path, from.pathNot, to.path, to.pathNot]
			.flatMap((path) => path ?? [])
			.flatMap(alternatives)
			.filter((pattern) => isOurs(pattern) && !files.some((file) => new RegExp(pattern).test(file)))
			.map((pattern) => `${name} speaks of ${pattern}, where no file lies`),
	);
}

/** The patterns a pattern stands for, with its first plain group written out. Lookaheads stay as they are. */
function alternatives(pattern: string): readonly string[] {
	const [whole, inner] = /\((?!\?)([^()]*\|[^()]*)\)/.exec(pattern) ?? [];
	if (whole === undefined || inner === undefined) return [pattern];
	return inner.split('|').flatMap((one) => alternatives(pattern.replace(whole, () => one)));
}

function isOurs(pattern: string): boolean {
	return /^\^(packages|apps|test|content|tools)/.test(pattern);
}
