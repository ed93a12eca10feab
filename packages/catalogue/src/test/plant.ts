/** A group of YAML values a test may change in any way, also into a wrong one. */
export type Loose = Record<string, unknown>;

/** A value inside groups and lists, by its way in dots, e.g. `options.3.id`; `undefined` if there is none. */
export function dig(target: unknown, way: string): unknown {
	return way.split('.').reduce<unknown>((value, key) => (isGroup(value) ? value[key] : undefined), target);
}

/** True for groups and lists. */
export function isGroup(value: unknown): value is Loose {
	return typeof value === 'object' && value !== null;
}

/** Puts a value, right or wrong, at a way in dots; one past the end of a list appends to it. */
export function plant(target: unknown, way: string, value: unknown): void {
	const cut = way.lastIndexOf('.');
	const parent = cut === -1 ? target : dig(target, way.slice(0, cut));
	if (!isGroup(parent)) throw new Error(`Nothing to plant ${way} in; check the way against the sample tree.`);
	parent[way.slice(cut + 1)] = value;
}
