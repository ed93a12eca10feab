/** The same without the days editors are reminded of; no visitor needs to load them. */
export function withoutChangesOn<Value extends { readonly changesOn?: unknown }>(
	values: readonly Value[],
): Omit<Value, 'changesOn'>[] {
	return values.map(({ changesOn: _, ...value }) => value);
}
