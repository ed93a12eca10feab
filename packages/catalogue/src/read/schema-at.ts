import * as z from 'zod';

/** The schema without optional, default and lazy around it. */
function unwrap(schema: unknown): unknown {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType);
	if (schema instanceof z.ZodLazy) return unwrap(schema.def.getter());
	return schema;
}

/** The schema of a value inside a larger one, or `null` where the way leads through a union or to nothing. */
export function schemaAt(schema: z.ZodType, at: readonly PropertyKey[]): z.ZodType | null {
	let current: unknown = unwrap(schema);
	for (const part of at) {
		if (current instanceof z.ZodObject) current = unwrap(current.shape[String(part)]);
		else if (current instanceof z.ZodArray) current = unwrap(current.def.element);
		else return null;
	}
	return current instanceof z.ZodType ? current : null;
}

/** The keys an editor may write at this place; empty if it is not a group. */
export function keysAt(schema: z.ZodType, at: readonly PropertyKey[]): string[] {
	const group = schemaAt(schema, at);
	return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}
